package cablegraph.resolve;

import cablegraph.record.CableRecord;
import cablegraph.record.LocalEntity;
import java.io.IOException;
import java.io.Reader;
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
 * them; a name stands for every local entity that bears it. Further columns are ignored.
 *
 * @param answers in the order of the file
 */
public record Overrides(List<Answer> answers) {

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
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true)
                .setTrim(true).get();
        List<Answer> answers = new ArrayList<>();
        try (CSVParser rows = CSVParser.builder().setReader(in).setFormat(format).get()) {
            for (String column : List.of("answer", "first", "second")) {
                if (!rows.getHeaderMap().containsKey(column)) {
                    throw new IOException(name + " line 1: the column \"" + column + "\" is missing; found "
                            + rows.getHeaderNames() + ", expected answer,first,second,note");
                }
            }
            for (CSVRecord row : rows) {
                answers.add(answer(row, name + " line " + rows.getCurrentLineNumber()));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(name + ": not a CSV file with the header answer,first,second,note: " + e.getMessage(), e);
        }
        return new Overrides(answers);
    }

    private static Answer answer(CSVRecord row, String where) throws IOException {
        if (!row.isSet("first") || !row.isSet("second") || row.get("first").isEmpty() || row.get("second").isEmpty()) {
            throw new IOException(where + ": expected two ids or names in first and second, found " + row.toList());
        }
        String note = row.isMapped("note") && row.isSet("note") ? row.get("note") : "";
        return switch (row.get("answer").toLowerCase(Locale.ROOT)) {
            case "same" -> new Answer(true, row.get("first"), row.get("second"), note, where);
            case "not-same" -> new Answer(false, row.get("first"), row.get("second"), note, where);
            default -> throw new IOException(where + ": found the answer \"" + row.get("answer")
                    + "\", expected same or not-same");
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
