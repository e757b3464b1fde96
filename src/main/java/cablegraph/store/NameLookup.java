package cablegraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Finds the entities that a user means by a name, and notes where that is none or several. Not thread-safe. */
final class NameLookup {

    private static final int SHOWN = 5;
    private static final Map<QueryParameter.Type, List<String>> LABELS = Map.of(
            QueryParameter.Type.PERSON, List.of("Person"),
            QueryParameter.Type.OFFICE, List.of("Office"),
            QueryParameter.Type.PROGRAM, List.of("Program"),
            QueryParameter.Type.ENTITY, List.of("Person", "Office", "Program"));

    private final TransactionContext transaction;
    private final List<String> notes = new ArrayList<>();

    NameLookup(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Returns the ids of the entities that match best; empty if none does. */
    List<String> ids(QueryParameter parameter, String text) {
        List<Record> found = transaction.run(CypherFiles.read("find-entity.cypher"),
                Map.of("text", text, "key", NameKey.of(text), "labels", LABELS.get(parameter.type()))).list();
        if (found.isEmpty()) {
            notes.add("nothing is named \"" + text + "\" (" + parameter.name() + ": " + parameter.expected() + ")");
            return List.of();
        }
        long best = found.get(0).get("rank").asLong();
        List<Record> meant = found.stream().filter(row -> row.get("rank").asLong() == best).toList();
        if (meant.size() > 1) {
            List<String> some = meant.stream().limit(SHOWN)
                    .map(row -> row.get("name").asString() + " [" + row.get("id").asString() + "]").toList();
            notes.add("\"" + text + "\" may be any of " + meant.size() + ": " + String.join("; ", some)
                    + (meant.size() > SHOWN ? "; ..." : "") + ". The answer is for all of them; give an id for one.");
        }
        return meant.stream().map(row -> row.get("id").asString()).toList();
    }

    List<String> notes() {
        return notes;
    }
}
