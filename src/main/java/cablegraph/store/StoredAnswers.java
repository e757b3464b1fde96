package cablegraph.store;

import cablegraph.resolve.Overrides;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.SimpleQueryRunner;

/** A reader's answers to who is who, kept in the database so that later loads need not be told again. */
final class StoredAnswers {

    private StoredAnswers() {}

    /** Returns the stored answers in their order. */
    static Overrides read(SimpleQueryRunner transaction) {
        return new Overrides(transaction.run(CypherFiles.read("load/overrides.cypher")).list(row ->
                new Overrides.Answer(row.get("same").asBoolean(), row.get("first").asString(), row.get("second").asString(),
                        row.get("note").asString(), row.get("where").asString())));
    }

    /** Stores {@code answers} in place of those that are stored. */
    static void replace(Overrides answers, SimpleQueryRunner transaction) {
        transaction.run(CypherFiles.read("load/remove-overrides.cypher")).consume();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Overrides.Answer answer : answers.answers()) {
            rows.add(Map.of("ordinal", rows.size(), "same", answer.same(), "first", answer.first(), "second", answer.second(),
                    "note", answer.note(), "where", answer.where()));
        }
        transaction.run(CypherFiles.read("load/override.cypher"), Map.of("rows", rows)).consume();
    }
}
