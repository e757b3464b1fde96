package cablegraph.resolve;

import cablegraph.record.CableRecord;
import cablegraph.record.LocalEntity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A reader's own answers to "are these two one?"; they win over every rule. Immutable and thread-safe.
 *
 * <p>The file is CSV in UTF-8 with the header {@code answer,first,second,note}: {@code answer} is {@code same} or
 * {@code not-same}; {@code first} and {@code second} are ids, local or of a graph, or names exactly as a record gives
 * them; a name stands for every local entity that bears it. A line without an answer, as a review lists it, and further
 * columns are ignored. Spreadsheets that put {@code ;} or a tab between columns, a byte order mark before them, or keep the
 * apostrophe that guards a cell from being run as a formula, are understood.
 *
 * @param answers in the order of the file
 */
public record Overrides(List<Answer> answers) {

    private static final String FORMULA_STARTS = "=+-@";
    private static final String NOT_UTF_8 = " is not in UTF-8: save it as \"CSV UTF-8\"";
    private static final int LONGEST_HEADER = 4096;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** No overrides. */
    public static final Overrides NONE = new Overrides(List.of());

    /** Copies the list. */
    public Overrides {
        answers = List.copyOf(answers);
    }

    /**
     * One line of the file.
     *
     * @param same   whether the two are one
     * @param first  an id or an exact name
     * @param second the other
     * @param note   the reader's reason, may be empty
     * @param where  file and line, for messages
     */
    public record Answer(boolean same, String first, String second, String note, String where) {}

    /**
     * Returns the overrides that {@code in} holds.
     *
     * @param name what to call the file in messages
     * @throws IOException if it cannot be read or is not of the form above; the message names line, what was found and
     *                     what was expected
     */
    public static Overrides parse(Reader in, String name) throws IOException {
        BufferedReader text = new BufferedReader(in);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true)
                .setTrim(true).setDelimiter(delimiter(text)).get();
        List<Answer> answers = new ArrayList<>();
        try (CSVParser rows = CSVParser.builder().setReader(text).setFormat(format).get()) {
            for (String column : List.of("answer", "first", "second")) {
                if (!rows.getHeaderMap().containsKey(column)) {
                    throw new IOException(name + " line 1: the column \"" + column + "\" is missing; found "
                            + rows.getHeaderNames() + ", expected answer,first,second,note");
                }
            }
            for (CSVRecord row : rows) {
                if (!row.get("answer").isEmpty()) {
                    answers.add(answer(row, name + " line " + rows.getCurrentLineNumber()));
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException(name + NOT_UTF_8, e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? new IOException(name + NOT_UTF_8, e)
                    : new IOException(name + ": not CSV: " + e.getCause().getMessage() + "; mend the quotes there", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(name + ": not a CSV file with the header answer,first,second,note: " + e.getMessage(), e);
        }
        return new Overrides(answers);
    }

    /** Returns what parts the columns of the first line, and leaves {@code text} at its first letter. */
    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADER + 1);
        char[] start = new char[LONGEST_HEADER];
        int read = text.read(start);
        text.reset();
        String header = new String(start, 0, Math.max(read, 0)).lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    private static Answer answer(CSVRecord row, String where) throws IOException {
        if (!row.isSet("first") || !row.isSet("second") || row.get("first").isEmpty() || row.get("second").isEmpty()) {
            throw new IOException(where + ": expected two ids or names in first and second, found " + row.toList());
        }
        String note = row.isMapped("note") && row.isSet("note") ? row.get("note") : "";
        String first = unguarded(row.get("first"));
        String second = unguarded(row.get("second"));
        return switch (row.get("answer").toLowerCase(Locale.ROOT)) {
            case "same" -> new Answer(true, first, second, note, where);
            case "not-same" -> new Answer(false, first, second, note, where);
            default -> throw new IOException(where + ": found the answer \"" + row.get("answer")
                    + "\", expected same, not-same or nothing");
        };
    }

    /** Returns a message for each answer that names an id or name which no record has; such answers have no effect. */
    public List<String> unknown(List<CableRecord> records) {
        Set<String> known = new HashSet<>();
        for (CableRecord record : records) {
            for (LocalEntity entity : record.entities()) {
                known.add(entity.id());
                known.add(entity.name());
            }
        }
        List<String> messages = new ArrayList<>();
        for (Answer answer : answers) {
            for (String end : List.of(answer.first(), answer.second())) {
                if (!known.contains(end)) {
                    messages.add(answer.where() + ": no cable has an entity with the id or exact name \"" + end + "\"");
                }
            }
        }
        return messages;
    }
}
