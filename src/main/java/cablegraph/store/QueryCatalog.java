package cablegraph.store;

import java.util.List;

/** The queries of the folder {@code cypher/queries}, which {@code index.txt} there lists. Thread-safe. */
public final class QueryCatalog {

    private static final List<NamedQuery> QUERIES = CypherFiles.read("queries/index.txt").lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(name -> NamedQuery.parse(name, CypherFiles.read("queries/" + name + ".cypher"))).toList();

    private QueryCatalog() {}

    /** Returns all queries, in the order in which they are to be shown. */
    public static List<NamedQuery> all() {
        return QUERIES;
    }

    /**
     * Returns the query of this name.
     *
     * @throws StoreException if there is none; the message lists those that there are
     */
    public static NamedQuery find(String name) {
        return QUERIES.stream().filter(query -> query.name().equals(name)).findFirst()
                .orElseThrow(() -> new StoreException("no query is named " + name + "; there are "
                        + String.join(", ", QUERIES.stream().map(NamedQuery::name).toList())));
    }
}
