package cablegraph.output;

import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.Evidence;
import cablegraph.record.LocalEntity;
import cablegraph.record.Meeting;
import cablegraph.record.Post;
import cablegraph.record.Relation;
import cablegraph.record.RelationType;
import cablegraph.record.Statement;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The extraction record as JSON Lines: one object a cable, keys in the order of the record's components, {@code \n}.
 *
 * <p>{@code entities}, {@code mentions}, {@code relations}, {@code evidence} and {@code name} are always written; any
 * other key without a value is left out. A confidence has four decimals at most. What was written reads back equal, but
 * for decimals beyond the fourth. Thread-safe.
 */
public final class RecordJson {

    private static final ObjectMapper MAPPER = mapper();

    private RecordJson() {}

    /** Returns the record as one line of JSON, without a line break. */
    public static String toLine(CableRecord record) {
        try {
            return MAPPER.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("record of " + record.id() + " cannot be written as JSON", e);
        }
    }

    /** Writes the record as one line with its line break. */
    public static void write(CableRecord record, Appendable out) throws IOException {
        out.append(toLine(record)).append('\n');
    }

    /**
     * Returns the record that {@code line} holds. Unknown keys are ignored, and so are entities and relations of unknown
     * types with all that refers to them.
     *
     * @param line  one object
     * @param where what to call the line in an error, such as {@code records.jsonl line 12}
     * @throws IOException if it is no extraction record; the message says where, what was found and what was expected
     */
    public static CableRecord parse(String line, String where) throws IOException {
        CableRecord record;
        try {
            record = MAPPER.readValue(line, CableRecord.class);
        } catch (JsonMappingException e) {
            throw new IOException(where + ": not an extraction record" + at(e) + ": " + firstLine(e), e);
        } catch (JsonProcessingException e) {
            throw new IOException(where + ": expected one JSON object, but found, at column "
                    + e.getLocation().getColumnNr() + ": " + firstLine(e), e);
        }
        if (record == null || record.id() == null || record.id().isBlank()) {
            throw new IOException(where + ": not an extraction record: the key \"id\" is missing or empty");
        }
        return withKnownTypes(record);
    }

    /**
     * Returns the records of a JSON Lines file in its order; blank lines do not count.
     *
     * @throws IOException if the file cannot be read or a line is no extraction record; the message names file and line
     */
    public static List<CableRecord> read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(in, file.toString());
        }
    }

    /**
     * Returns the records of {@code in} in its order; blank lines do not count.
     *
     * @param name what to call the input in an error
     * @throws IOException if a line is no extraction record; the message names input and line
     */
    public static List<CableRecord> read(BufferedReader in, String name) throws IOException {
        List<CableRecord> records = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                records.add(parse(line, name + " line " + number));
            }
        }
        return records;
    }

    private static String at(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : ", at " + (path.startsWith(".") ? path.substring(1) : path);
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }

    private static CableRecord withKnownTypes(CableRecord r) {
        boolean known = r.entities().stream().allMatch(e -> e.type() != null)
                && r.relations().stream().allMatch(relation -> relation.type() != null);
        if (known) {
            return r;
        }
        Set<String> unknown = r.entities().stream().filter(e -> e.type() == null).map(LocalEntity::id)
                .collect(Collectors.toSet());
        return new CableRecord(r.id(), r.source(), r.header(), r.paragraphs(),
                r.entities().stream().filter(e -> e.type() != null).toList(),
                r.meetings().stream().filter(m -> m.sides().stream().flatMap(List::stream).noneMatch(unknown::contains)).toList(),
                r.statements().stream().filter(s -> !unknown.contains(s.speaker()) && s.about().stream().noneMatch(unknown::contains)).toList(),
                r.posts().stream().filter(p -> !unknown.contains(p.person()) && (p.office() == null || !unknown.contains(p.office()))).toList(),
                r.relations().stream().filter(e -> e.type() != null && !unknown.contains(e.source()) && !unknown.contains(e.target())).toList(),
                r.warnings());
    }

    private static ObjectMapper mapper() {
        JsonFormat.Value unknownAsNull = JsonFormat.Value.empty()
                .withFeature(JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .withConfigOverride(List.class, o -> o
                        .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                        .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(EntityType.class, o -> o.setFormat(unknownAsNull))
                .withConfigOverride(RelationType.class, o -> o.setFormat(unknownAsNull))
                .addMixIn(CableRecord.class, RecordKeys.class)
                .addMixIn(LocalEntity.class, EntityKeys.class)
                .addMixIn(Meeting.class, EvidenceKey.class)
                .addMixIn(Statement.class, EvidenceKey.class)
                .addMixIn(Post.class, EvidenceKey.class)
                .addMixIn(Relation.class, EvidenceKey.class)
                .addModule(new SimpleModule().addSerializer(new FourDecimals()))
                .build();
    }

    private interface RecordKeys {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<LocalEntity> entities();

        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<Relation> relations();
    }

    private interface EntityKeys {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<?> mentions();
    }

    private interface EvidenceKey {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<Evidence> evidence();
    }

    private static final class FourDecimals extends StdSerializer<Double> {

        private FourDecimals() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(Decimals.four(value));
        }
    }
}
