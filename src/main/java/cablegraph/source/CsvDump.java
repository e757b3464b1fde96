package cablegraph.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cables of a CSV dump, one a row. Columns are found by the names in the first row; a dump without such a row is taken
 * to have the eight columns of the best-known one (number, time, cable id, origin, classification, references, header,
 * body), in which quotes are escaped by a backslash.
 *
 * <p>Where header and body are two cells, the cable's text is the header, a blank line, and the body.
 */
final class CsvDump extends ReadAhead implements AutoCloseable {

    private static final List<String> ID = List.of("id", "cable_id", "cableid", "canonical_id", "mrn", "doc_nbr", "reference_id");
    private static final List<String> HEADER = List.of("header", "message_header");
    private static final List<String> BODY = List.of("body", "text", "message_text", "content", "cable", "message");
    private static final List<String> WITHOUT_NAMES = List.of("number", "time", "id", "origin", "classification", "references",
            "header", "body");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final CSVFormat ESCAPED = FORMAT.builder().setEscape('\\').get();
    private static final int HEAD = 1 << 20;
    private static final int LONGEST_MARK = 3;

    private final String source;
    private final String name;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final List<String> columns;
    private boolean broken;

    private CsvDump(String source, String name, CSVParser parser, List<String> columns, Iterator<CSVRecord> rows) {
        this.source = source;
        this.name = name;
        this.parser = parser;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Opens a dump.
     *
     * @throws IOException if it cannot be read or has no column with the text of the cables
     */
    static CsvDump open(Path file, String name) throws IOException {
        Charset charset = charset(file);
        List<String> first = firstRow(file, charset);
        boolean named = index(first, BODY) >= 0;
        if (!named && first.size() != WITHOUT_NAMES.size()) {
            throw new IOException("no column holds the cables' text: found " + String.join(", ", first)
                    + "; expected a first row that names one of " + String.join(", ", BODY));
        }
        CSVParser parser = CSVParser.parse(reader(file, charset), named ? FORMAT : ESCAPED);
        Iterator<CSVRecord> rows = parser.iterator();
        if (named) {
            rows.next();
        }
        return new CsvDump(file.toString(), name, parser, named ? first : WITHOUT_NAMES, rows);
    }

    private static List<String> firstRow(Path file, Charset charset) throws IOException {
        // Names have no backslashes, and a first row without names may have them.
        try (CSVParser parser = CSVParser.parse(reader(file, charset), ESCAPED)) {
            Iterator<CSVRecord> rows = parser.iterator();
            if (!rows.hasNext()) {
                throw new IOException("empty; expected a row a cable");
            }
            return rows.next().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_')).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Charset charset(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return head.length < HEAD ? Decoding.charset(head, head.length) : Decoding.charset(file, head);
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(LONGEST_MARK);
        byte[] begin = in.readNBytes(LONGEST_MARK);
        in.reset();
        in.skipNBytes(Decoding.markLength(begin));
        return new InputStreamReader(in, charset);
    }

    @Override
    Item read() {
        try {
            return !broken && rows.hasNext() ? item(rows.next()) : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            // A quote that is never closed: where the next row would begin is not known.
            broken = true;
            return new Item.Skipped(source + " from line " + parser.getCurrentLineNumber(),
                    "the rest cannot be read: " + e.getMessage() + "; mend the quotes of this row");
        }
    }

    private Item item(CSVRecord row) {
        String place = source + " row " + row.getRecordNumber();
        if (row.size() != columns.size()) {
            return new Item.Skipped(place, "has " + row.size() + " cells; expected " + columns.size());
        }
        String header = cell(row, HEADER).strip();
        String body = cell(row, BODY);
        String text = header.isEmpty() ? body : header + "\n\n" + body;
        String id = cell(row, ID).strip();
        return Texts.item(id.isEmpty() ? CableNumbers.of(text).orElse(name + "-" + row.getRecordNumber()) : id, place, text);
    }

    private String cell(CSVRecord row, List<String> names) {
        int index = index(columns, names);
        return index < 0 ? "" : row.get(index);
    }

    private static int index(List<String> columns, List<String> names) {
        return names.stream().mapToInt(columns::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
