package cablegraph.store;

import cablegraph.graph.Edge;
import cablegraph.graph.Graph;
import cablegraph.output.RecordJson;
import cablegraph.record.CableRecord;
import cablegraph.record.RelationType;
import cablegraph.resolve.Entity;
import cablegraph.resolve.Overrides;
import cablegraph.resolve.Separation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Result;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

/**
 * The graph in a Neo4j, embedded or elsewhere: one code for both, over the Neo4j Java Driver.
 *
 * <p>Every method throws {@link StoreException} if the database does not do what it is asked; the message says what to do.
 * Thread-safe, but one load at a time.
 */
public final class GraphStore implements AutoCloseable {

    /** Above this many rows a load takes more than one transaction; each row takes one to two KB of the server's memory. */
    private static final int ROWS_IN_TRANSACTION = 200_000;

    private static final List<String> TEXT_FILES = List.of("cable", "paragraph", "sent", "addressed-to", "refers-to", "tagged");
    private static final List<String> FINDINGS_FILES = List.of("mentioned-in", "meeting", "attended", "meeting-reported-in",
            "statement", "about", "at", "statement-reported-in", "held-post", "findings-done");

    private final Connection connection;
    private final int rowsInTransaction;

    GraphStore(Connection connection, int rowsInTransaction) {
        this.connection = connection;
        this.rowsInTransaction = rowsInTransaction;
    }

    /**
     * Opens the store in a folder of this machine, starting the database; closing the store stops it.
     *
     * @param folder made if it does not exist
     */
    public static GraphStore open(Path folder) {
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder);
        try {
            return new GraphStore(Connection.open(neo4j), ROWS_IN_TRANSACTION);
        } catch (RuntimeException e) {
            neo4j.close();
            throw e;
        }
    }

    /**
     * Connects to a running Neo4j.
     *
     * @param uri {@code bolt://host:7687}, {@code neo4j://host}, or either with {@code +s} for TLS
     */
    public static GraphStore connect(URI uri, String user, String password) {
        return new GraphStore(Connection.open(uri, user, password), ROWS_IN_TRANSACTION);
    }

    /**
     * Returns the extraction record of every cable that is stored, sorted by cable.
     *
     * @throws StoreException if a large load was cut short
     */
    public List<CableRecord> records() {
        return connection.ask(session -> session.executeRead(tx -> {
            refuseWhileLoading(tx);
            List<CableRecord> records = new ArrayList<>();
            for (Record row : tx.run(CypherFiles.read("load/records.cypher")).list()) {
                records.add(parse(row.get("json").asString(), row.get("cable").asString()));
            }
            return records;
        }));
    }

    /** Returns the answers to who is who that the last load with answers stored. */
    public Overrides overrides() {
        return connection.ask(session -> session.executeRead(StoredAnswers::read));
    }

    /**
     * Stores cables, each in place of the one with its id if there is one, and brings the graph up to date.
     *
     * <p>Only what differs from what is stored is written, and it makes no difference in what order cables come or how
     * many loads they take. All is one transaction: if it fails, the store is as it was. A load of more than some hundred
     * thousand rows takes several, since a transaction lives in memory: it is first marked as under way, every cable,
     * entity and edge is written as a whole, and if it is cut short, {@link #query} refuses to answer from half a graph
     * until another load, of whatever cables or none, has brought the graph to what the stored cables say.
     *
     * @param answers the reader's answers to who is who, to be stored in place of those that are; if empty, the stored ones
     *                go on to hold
     * @param build   makes the graph of records, which come sorted by id, and the answers that hold; entity resolution
     *                takes place in it
     */
    public Loaded load(Collection<StoredCable> cables, Optional<Overrides> answers,
            BiFunction<List<CableRecord>, Overrides, Graph> build) {
        return connection.ask(session -> {
            for (String statement : CypherFiles.statements("schema.cypher")) {
                session.run(statement).consume();
            }
            try (GraphWriter writer = new GraphWriter(session, rowsInTransaction)) {
                writer.transaction().run(CypherFiles.read("load/begin.cypher")).consume();
                answers.ifPresent(given -> StoredAnswers.replace(given, writer.transaction()));
                Overrides holding = StoredAnswers.read(writer.transaction());
                Loaded loaded = load(cables, records -> build.apply(records, holding), writer);
                writer.transaction().run(CypherFiles.read("load/end.cypher")).consume();
                writer.commit();
                return loaded;
            }
        });
    }

    private static Loaded load(Collection<StoredCable> cables, Function<List<CableRecord>, Graph> build, GraphWriter writer) {
        Map<Part.Kind, Map<String, String>> stored = digests(writer.transaction());
        Map<String, String> texts = stored.get(Part.Kind.TEXT);
        Map<String, CableRecord> records = new TreeMap<>();
        for (Record row : writer.transaction().run(CypherFiles.read("load/records.cypher")).list()) {
            records.put(row.get("cable").asString(), parse(row.get("json").asString(), row.get("cable").asString()));
        }
        Map<String, Part> changed = new TreeMap<>();
        int unchanged = 0;
        for (StoredCable cable : cables) {
            String json = RecordJson.toLine(cable.record());
            String id = cable.record().id();
            Part part = GraphParts.text(cable, json);
            // As it will be read back, so that a load and a later one see the same figures.
            records.put(id, parse(json, id));
            if (part.digest().equals(texts.get(id))) {
                unchanged += changed.remove(id) == null ? 1 : 0;
            } else {
                changed.put(id, part);
            }
        }
        Graph graph = build.apply(List.copyOf(records.values()));
        writer.write(List.of("remove-findings", "remove-text"), TEXT_FILES, List.copyOf(changed.values()));
        changed.keySet().forEach(stored.get(Part.Kind.FINDINGS)::remove);
        writeGraph(graph, stored, writer);
        int added = (int) changed.keySet().stream().filter(id -> !texts.containsKey(id)).count();
        return new Loaded(graph, added, changed.size() - added, unchanged);
    }

    private static void writeGraph(Graph graph, Map<Part.Kind, Map<String, String>> stored, GraphWriter writer) {
        List<Part> entities = new ArrayList<>();
        for (Entity entity : graph.resolution().entities()) {
            keepIfNew(GraphParts.entity(entity), stored.get(Part.Kind.ENTITY), entities);
        }
        writer.write(List.of(), List.of("entity"), entities);

        List<Part> separations = new ArrayList<>();
        for (Separation separation : graph.resolution().separations()) {
            keepIfNew(GraphParts.separation(separation), stored.get(Part.Kind.KEPT_APART), separations);
        }
        writer.write(List.of(), List.of("kept-apart"), separations);

        Map<String, Paragraphs> paragraphs = new HashMap<>();
        List<Part> findings = new ArrayList<>();
        for (CableRecord record : graph.cables()) {
            paragraphs.put(record.id(), new Paragraphs(record));
            keepIfNew(GraphParts.findings(record, graph.resolution()), stored.get(Part.Kind.FINDINGS), findings);
        }
        writer.write(List.of("remove-findings"), FINDINGS_FILES, findings);

        Map<RelationType, List<Part>> edges = new EnumMap<>(RelationType.class);
        for (Edge edge : graph.edges()) {
            keepIfNew(GraphParts.edge(edge, paragraphs), stored.get(Part.Kind.valueOf(edge.type().name())),
                    edges.computeIfAbsent(edge.type(), type -> new ArrayList<>()));
        }
        writer.write(List.of(), List.of("met-with"), edges.getOrDefault(RelationType.MET_WITH, List.of()));
        writer.write(List.of(), List.of("discussed"), edges.getOrDefault(RelationType.DISCUSSED, List.of()));

        // What is left in the digests is stored and no longer in the graph.
        writer.remove("remove-kept-apart", List.copyOf(stored.get(Part.Kind.KEPT_APART).keySet()));
        writer.remove("remove-met-with", List.copyOf(stored.get(Part.Kind.MET_WITH).keySet()));
        writer.remove("remove-discussed", List.copyOf(stored.get(Part.Kind.DISCUSSED).keySet()));
        writer.remove("remove-entity", List.copyOf(stored.get(Part.Kind.ENTITY).keySet()));
        writer.transaction().run(CypherFiles.read("load/sweep.cypher")).consume();
    }

    /**
     * Asks a query of the catalogue. It can only read.
     *
     * @param parameters by name, as the user wrote them; none of them becomes part of the query's text
     * @throws StoreException if a parameter is unknown, missing or not of its type, or a large load was cut short
     */
    public QueryResult query(NamedQuery query, Map<String, String> parameters) {
        Map<QueryParameter, Object> values = query.values(parameters);
        return connection.ask(session -> session.executeRead(tx -> {
            refuseWhileLoading(tx);
            NameLookup names = new NameLookup(tx);
            Map<String, Object> bound = new HashMap<>();
            values.forEach((parameter, value) -> bound.put(parameter.cypherName(),
                    value != null && parameter.type().namesEntity() ? names.ids(parameter, (String) value) : value));
            Result result = tx.run(query.cypher(), bound);
            List<String> columns = result.keys();
            return new QueryResult(columns, result.list(GraphStore::plain), names.notes());
        }));
    }

    private static void refuseWhileLoading(TransactionContext tx) {
        if (tx.run(CypherFiles.read("loading.cypher")).single().get("loading").asBoolean()) {
            throw new StoreException("the last load is under way or was cut short; load again, then ask");
        }
    }

    private static List<Object> plain(Record row) {
        return row.values().stream().map(Value::asObject).toList();
    }

    private static void keepIfNew(Part part, Map<String, String> digests, List<Part> parts) {
        if (!part.digest().equals(digests.remove(part.id()))) {
            parts.add(part);
        }
    }

    private static Map<Part.Kind, Map<String, String>> digests(Transaction transaction) {
        Map<Part.Kind, Map<String, String>> digests = new EnumMap<>(Part.Kind.class);
        for (Part.Kind kind : Part.Kind.values()) {
            digests.put(kind, new TreeMap<>());
        }
        for (Record row : transaction.run(CypherFiles.read("load/digests.cypher")).list()) {
            digests.get(Part.Kind.valueOf(row.get("kind").asString())).put(row.get("id").asString(), row.get("digest").asString());
        }
        return digests;
    }

    private static CableRecord parse(String json, String cable) {
        try {
            return RecordJson.parse(json, "the stored record of " + cable);
        } catch (IOException e) {
            throw new StoreException(e.getMessage() + "; load that cable again into a new folder", e);
        }
    }

    /** Leaves the database; an embedded one is stopped. */
    @Override
    public void close() {
        connection.close();
    }
}
