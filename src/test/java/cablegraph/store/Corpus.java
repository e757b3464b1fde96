package cablegraph.store;

import cablegraph.graph.Graph;
import cablegraph.graph.GraphBuilder;
import cablegraph.output.RecordJson;
import cablegraph.record.CableRecord;
import cablegraph.resolve.EntityResolver;
import cablegraph.resolve.Overrides;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Three made-up cables: a pair of people meets in two of them, one is planned to meet, one role-holder has no name. */
final class Corpus {

    static final StoredCable A = cable(0);
    static final StoredCable B = cable(1);
    static final StoredCable C = cable(2);

    private Corpus() {}

    static Graph build(List<CableRecord> records, Overrides overrides) {
        return GraphBuilder.build(records, new EntityResolver().resolve(records, overrides));
    }

    /** Returns the cable without its meetings, statements and posts. */
    static StoredCable withoutRelations(StoredCable cable) {
        CableRecord r = cable.record();
        return new StoredCable(new CableRecord(r.id(), r.source(), r.header(), r.paragraphs(), r.entities(), List.of(),
                List.of(), List.of(), List.of(), r.warnings()), cable.paragraphs());
    }

    private static StoredCable cable(int index) {
        try (InputStream in = Corpus.class.getResourceAsStream("/store/corpus.jsonl")) {
            String line = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().get(index);
            CableRecord record = RecordJson.parse(line, "corpus.jsonl");
            Map<Integer, String> texts = new TreeMap<>();
            record.paragraphs().forEach(p -> texts.put(p.ordinal(), "Text of paragraph " + p.ordinal() + " of " + record.id() + "."));
            return new StoredCable(record, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
