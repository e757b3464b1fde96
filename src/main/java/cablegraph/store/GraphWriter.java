package cablegraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * Writes rows in batches. All goes into one transaction, unless it grows beyond what memory should hold: then it is
 * committed between two parts and another is begun.
 */
final class GraphWriter implements AutoCloseable {

    private static final int BATCH = 5_000;
    private static final int PARTS_AT_A_TIME = 200;

    private final Session session;
    private final int rowsInTransaction;
    private Transaction transaction;
    private int rows;

    GraphWriter(Session session, int rowsInTransaction) {
        this.session = session;
        this.rowsInTransaction = rowsInTransaction;
        this.transaction = session.beginTransaction();
    }

    Transaction transaction() {
        return transaction;
    }

    /**
     * Writes parts of one kind, each as a whole.
     *
     * @param removals files that take away what is there, in order; their rows are ids
     * @param files    files that write, in order
     */
    void write(List<String> removals, List<String> files, List<Part> parts) {
        for (int from = 0; from < parts.size(); from += PARTS_AT_A_TIME) {
            List<Part> some = parts.subList(from, Math.min(parts.size(), from + PARTS_AT_A_TIME));
            List<Map<String, Object>> ids = some.stream().map(part -> Part.map("id", part.id())).toList();
            removals.forEach(file -> run(file, ids));
            for (String file : files) {
                List<Map<String, Object>> all = new ArrayList<>();
                some.forEach(part -> all.addAll(part.rows().getOrDefault(file, List.of())));
                run(file, all);
            }
            commitIfLarge();
        }
    }

    /** Takes away parts by id. */
    void remove(String file, List<String> ids) {
        for (int from = 0; from < ids.size(); from += BATCH) {
            run(file, ids.subList(from, Math.min(ids.size(), from + BATCH)).stream().map(id -> Part.map("id", id)).toList());
            commitIfLarge();
        }
    }

    void run(String file, List<Map<String, Object>> all) {
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Map<String, Object>> batch = all.subList(from, Math.min(all.size(), from + BATCH));
            transaction.run(CypherFiles.read("load/" + file + ".cypher"), Map.of("rows", batch)).consume();
            rows += batch.size();
        }
    }

    private void commitIfLarge() {
        if (rows > rowsInTransaction) {
            commit();
            transaction = session.beginTransaction();
            rows = 0;
        }
    }

    void commit() {
        transaction.commit();
    }

    /** Rolls back what was not committed. */
    @Override
    public void close() {
        transaction.close();
    }
}
