package cablegraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.graph.Graph;
import cablegraph.output.EdgeLists;
import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.LocalEntity;
import cablegraph.resolve.Overrides;
import cablegraph.resolve.Resolution;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One embedded Neo4j for all tests, emptied before each, and one in a second process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphStoreIT {

    private static final String EMPTY = "MATCH (n) DETACH DELETE n";

    private EmbeddedNeo4j neo4j;
    private Connection connection;
    private GraphStore store;

    @BeforeAll
    void start(@TempDir Path folder) {
        neo4j = EmbeddedNeo4j.start(folder.resolve("data"));
        connection = Connection.open(neo4j);
        store = new GraphStore(connection, 200_000);
    }

    @AfterAll
    void stop() {
        store.close();
    }

    @BeforeEach
    void empty() {
        connection.ask(session -> session.run(EMPTY).consume());
    }

    @Test
    void everyEdgeLeadsToItsSentenceParagraphMarkingCableAndMeeting() {
        load(Corpus.A, Corpus.B, Corpus.C);
        QueryResult result = ask("evidence", "from", "ana perez soto", "to", "JOHN KEEL");
        assertEquals(List.of("07LIMA12", "07LIMA20"), column(result, "cable"));
        assertEquals(List.of("SBU", "C"), column(result, "marking"));
        assertEquals(List.of(List.of("07LIMA12/meeting/1"), List.of("07LIMA20/meeting/1")), column(result, "from"));
        assertEquals("Ana Pérez Soto received John Keel on March 1.", column(result, "sentence").get(0));
        QueryResult said = ask("evidence", "edge", (String) column(ask("discussed", "topic", "Harbor Watch"), "edge").get(0));
        assertEquals(List.of(List.of("07LIMA12/statement/1")), column(said, "from"));
        assertEquals(List.of(2L), column(said, "paragraph"));
    }

    @Test
    void namesMatchWithoutCaseAndAccentsAndByOldIds() {
        load(Corpus.A, Corpus.B, Corpus.C);
        for (String name : List.of("Ana Pérez Soto", "ANA PEREZ SOTO", "Perez", "07LIMA20/person/ana-perez-soto", "soto")) {
            QueryResult result = ask("who-met", "person", name, "status", "planned");
            assertEquals(List.of("Carl Voss"), column(result, "met"), name);
            assertEquals(List.of(), result.notes());
        }
    }

    @Test
    void aNameOfNobodyOrOfSeveralIsSaid() {
        load(Corpus.A, Corpus.B, Corpus.C);
        QueryResult nobody = ask("who-met", "person", "Harbor Watch");
        assertEquals(List.of(), nobody.rows());
        assertTrue(nobody.notes().get(0).startsWith("nothing is named \"Harbor Watch\""), nobody.notes()::toString);
        assertEquals(1, ask("path", "from", "nobody", "to", "Carl Voss").notes().size());
    }

    @Test
    void unnamedRoleHoldersAreNoPartOfAPath() {
        load(Corpus.A, Corpus.B);
        assertEquals(List.of(), ask("path", "from", "Ana Perez Soto", "to", "Carl Voss").rows());
        load(Corpus.C);
        assertEquals(List.of("John Keel", "Carl Voss"), column(ask("path", "from", "Ana Perez Soto", "to", "Carl Voss"), "met"));
    }

    @Test
    void meetingsAreFoundByDateOfAnyPrecision() {
        load(Corpus.A, Corpus.B, Corpus.C);
        assertEquals(List.of("2007-03", "2007-03-01"), column(ask("meetings", "until", "2007-03-15"), "date"));
        assertEquals(List.of("2007-03", "2007-04", "2007-04-18"), column(ask("meetings", "since", "2007-03-15"), "date"));
        assertEquals(List.of("2007-03-01", "2007-04-18"), column(ask("meetings", "since", "2007", "person", "keel"), "date").stream()
                .filter(date -> ((String) date).length() == 10).toList());
        assertEquals("Ana Pérez Soto / John Keel, Polchief (Embassy Lima)", column(ask("meetings"), "participants").get(0));
    }

    @Test
    void speakersAndPostsAreAnswered() {
        load(Corpus.A);
        QueryResult said = ask("who-discussed-with", "topic", "harbor watch");
        assertEquals(List.of("Ana Pérez Soto"), column(said, "speaker"));
        assertEquals(List.of("John Keel"), column(said, "with"));
        assertEquals(List.of("Head"), column(ask("posts", "office", "pa"), "title"));
        assertEquals(List.of("07LIMA12/person/john-keel"), column(ask("why", "entity", "Keel"), "member"));
    }

    @Test
    void theOrderOfLoadsMakesNoDifference() {
        load(Corpus.A, Corpus.B, Corpus.C);
        TreeSet<String> expected = dump();
        assertTrue(expected.size() > 50, expected::toString);
        for (List<StoredCable> order : List.of(List.of(Corpus.C, Corpus.B, Corpus.A), List.of(Corpus.B, Corpus.A, Corpus.C, Corpus.B))) {
            empty();
            order.forEach(this::load);
            assertEquals(expected, dump());
        }
    }

    @Test
    void aCableLoadedAgainIsReplaced() {
        load(Corpus.A, Corpus.C);
        TreeSet<String> expected = dump();
        Loaded added = load(Corpus.withoutRelations(Corpus.B));
        Loaded replaced = load(Corpus.B);
        assertEquals(List.of(1, 0, 0, 1), List.of(added.added(), added.replaced(), replaced.added(), replaced.replaced()));
        assertEquals(3, ask("who-met", "person", "perez").rows().size());
        load(Corpus.withoutRelations(Corpus.B));
        assertEquals(List.of("John Keel"), column(ask("who-met", "person", "perez"), "met"), "what A supports stays");
        assertEquals(1, load(Corpus.A).unchanged());
        assertFalse(dump().equals(expected));
    }

    @Test
    void everyExportedIdFindsItsPersonThroughTenLoadsThatMergeAndSplit() throws IOException {
        List<StoredCable> ten = List.of(named("09LIMA50", "Oblitas"), named("09LIMA49", "Hernan Oblitas"),
                named("09LIMA48", "Ruben Oblitas"), named("08LIMA47", "Hernan Oblitas"), named("08LIMA46", "Quintero Paz"),
                named("08LIMA45", "Rosalba Quintero Paz"), named("07LIMA44", "Marta Linhal"), named("07LIMA43", "M. Linhal"),
                named("07LIMA42", "Miguel Linhal"), named("06LIMA41", "Tadeo Brandao"));
        TreeSet<String> exported = new TreeSet<>();
        List<Integer> entities = new ArrayList<>();
        for (StoredCable cable : ten) {
            Loaded loaded = load(cable);
            entities.add(loaded.graph().resolution().entities().size());
            StringBuilder members = new StringBuilder();
            EdgeLists.members(loaded.graph(), members);
            try (CSVParser rows = CSVParser.parse(members.toString(), CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
                rows.forEach(row -> exported.add(row.get("entity")));
            }
            for (String id : exported) {
                QueryResult found = ask("why", "entity", id);
                assertTrue(column(found, "member").contains(id), id);
                assertEquals(1, new TreeSet<>(column(found, "id")).size(), id);
            }
        }
        assertEquals(List.of(1, 1, 3, 3, 4, 4, 5, 5, 7, 8), entities, "a join takes an id away, a split gives it back");
        TreeSet<String> expected = dump();
        empty();
        load(ten.toArray(StoredCable[]::new));
        assertEquals(expected, dump());
    }

    private static StoredCable named(String cable, String person) {
        LocalEntity entity = new LocalEntity(cable + "/person/" + person.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
                EntityType.PERSON, person, null, null, false, null, null);
        return new StoredCable(new CableRecord(cable, cable, null, null, List.of(entity), null, null, null, null, null), Map.of());
    }

    @Test
    void theReadersAnswersHoldForLaterLoadsUntilHeGivesOthers() {
        Overrides.Answer notSame = new Overrides.Answer(false, "07LIMA12/person/john-keel", "07QUITO3/person/john-keel",
                "two Keels", "overrides.csv line 2");
        Overrides answers = new Overrides(List.of(notSame));
        store.load(List.of(Corpus.A, Corpus.C), Optional.of(answers), Corpus::build);
        load(Corpus.withoutRelations(Corpus.C), Corpus.B);
        load(Corpus.C);
        assertEquals(answers, store.overrides());
        QueryResult why = ask("why", "entity", "07LIMA12/person/john-keel");
        int apart = column(why, "member").indexOf("07QUITO3/person/john-keel");
        assertEquals(List.of("apart", "override"), List.of(column(why, "now").get(apart), column(why, "rule").get(apart)));
        store.load(List.of(), Optional.of(Overrides.NONE), Corpus::build);
        why = ask("why", "entity", "07LIMA12/person/john-keel");
        assertEquals("joined", column(why, "now").get(column(why, "member").indexOf("07QUITO3/person/john-keel")));
    }

    @Test
    void whyTellsTheThreeNearestThatWereKeptApartUntilTheyAreNoMore() {
        load(named("07LIMA1", "Rosalba Quintero"), named("08OSLO2", "Quintero"), named("08PARIS3", "Quintero"),
                named("08QUITO4", "Quintero"), named("08ROME5", "Quintero"));
        QueryResult why = ask("why", "entity", "07LIMA1/person/rosalba-quintero");
        assertEquals(List.of("joined", "apart", "apart", "apart"), column(why, "now"));
        assertEquals(List.of("07LIMA1/person/rosalba-quintero", "08OSLO2/person/quintero", "08PARIS3/person/quintero",
                "08QUITO4/person/quintero"), column(why, "member"));
        assertEquals("surname alone, and no country shared", column(why, "rule").get(1));
        assertEquals(List.of("08ROME5/person/quintero", "07LIMA1/person/rosalba-quintero"),
                column(ask("why", "entity", "08ROME5/person/quintero"), "member"), "each has its own nearest");
        load(named("08OSLO2", "Rosalba Quintero"));
        assertEquals(List.of("joined", "joined", "apart", "apart", "apart"),
                column(ask("why", "entity", "07LIMA1/person/rosalba-quintero"), "now"));
    }

    @Test
    void aLoadThatFailsLeavesTheStoreAsItWas() {
        load(Corpus.A);
        TreeSet<String> expected = dump();
        assertThrows(IllegalStateException.class, () -> store.load(List.of(Corpus.B), Optional.empty(), (records, answers) -> {
            throw new IllegalStateException("no graph");
        }));
        assertEquals(expected, dump());
    }

    @Test
    void aLargeLoadCutShortIsFinishedByTheNext() {
        GraphStore small = new GraphStore(connection, 0);
        small.load(List.of(Corpus.A, Corpus.B), Optional.empty(), Corpus::build);
        TreeSet<String> expected = dump();
        empty();
        assertThrows(IllegalArgumentException.class, () -> small.load(List.of(Corpus.A, Corpus.B), Optional.empty(),
                (records, answers) -> new Graph(records, new Resolution(List.of(), List.of()), List.of())));
        assertThrows(StoreException.class, () -> ask("meetings"));
        store.load(List.of(), Optional.empty(), Corpus::build);
        assertEquals(expected, dump());
    }

    @Test
    void whatAUserGivesIsNeverPartOfAQuery() {
        load(Corpus.A, Corpus.B, Corpus.C);
        TreeSet<String> expected = dump();
        for (String evil : List.of("' OR 1=1 //", "x'}) DETACH DELETE n //", "\\u0027 DELETE", "$person", "}) MATCH (n) DETACH DELETE (n", "`")) {
            assertEquals(List.of(), ask("who-met", "person", evil).rows(), evil);
            assertEquals(List.of(), ask("evidence", "edge", evil).rows(), evil);
            assertThrows(StoreException.class, () -> ask("meetings", "since", evil));
            assertThrows(StoreException.class, () -> ask("meetings", evil, "x"));
        }
        NamedQuery writing = new NamedQuery("writing", "Tries to write.", List.of(), EMPTY);
        assertThrows(StoreException.class, () -> store.query(writing, Map.of()));
        assertEquals(expected, dump());
    }

    @Test
    void thePasswordIsForItsOwnerOnly() throws Exception {
        if (Files.getFileStore(neo4j.passwordFile()).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(neo4j.passwordFile())));
        }
        StoreException wrong = assertThrows(StoreException.class, () -> GraphStore.connect(neo4j.uri(), "neo4j", "wrong-password"));
        assertTrue(wrong.getMessage().startsWith("wrong user or password for bolt://localhost:"), wrong.getMessage());
    }

    @Test
    void aStoreInUseIsRefusedInOneLine() {
        StoreException locked = assertThrows(StoreException.class, () -> EmbeddedNeo4j.start(neo4j.passwordFile().getParent()));
        assertTrue(locked.getMessage().contains("in use by another Cablegraph"), locked.getMessage());
    }

    @Test
    void anotherServerIsReachedByUriAndPasswordAndItsFolderIsLocked(@TempDir Path folder) throws Exception {
        Process server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                SecondServer.class.getName(), folder.resolve("data").toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            URI uri = URI.create(out.readLine());
            try (GraphStore remote = GraphStore.connect(uri, "neo4j", out.readLine())) {
                remote.load(List.of(Corpus.A), Optional.empty(), Corpus::build);
                assertEquals(1, remote.query(QueryCatalog.find("meetings"), Map.of()).rows().size());
            }
            StoreException locked = assertThrows(StoreException.class, () -> GraphStore.open(folder.resolve("data")));
            assertTrue(locked.getMessage().contains("in use by another Cablegraph"), locked.getMessage());
            try (OutputStream in = server.getOutputStream()) {
                in.write('\n');
            }
            server.waitFor();
        } finally {
            server.destroy();
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneLine() {
        StoreException gone = assertThrows(StoreException.class, () -> GraphStore.connect(URI.create("bolt://localhost:1"), "neo4j", "x"));
        assertTrue(gone.getMessage().startsWith("cannot reach bolt://localhost:1"), gone.getMessage());
        assertThrows(StoreException.class, () -> GraphStore.connect(URI.create("http://localhost:7474"), "neo4j", "x"));
    }

    private Loaded load(StoredCable... cables) {
        return store.load(List.of(cables), Optional.empty(), Corpus::build);
    }

    private QueryResult ask(String query, String... namesAndValues) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return store.query(QueryCatalog.find(query), parameters);
    }

    private static List<Object> column(QueryResult result, String name) {
        int index = result.columns().indexOf(name);
        return result.rows().stream().map(row -> row.get(index)).toList();
    }

    /** Returns every node and relationship with all its properties. */
    private TreeSet<String> dump() {
        Function<Map<String, Object>, String> text = properties -> new TreeMap<>(properties).toString();
        return connection.ask(session -> {
            TreeSet<String> lines = new TreeSet<>();
            session.run("MATCH (n) RETURN labels(n) AS l, properties(n) AS p, count(*) AS c").forEachRemaining(row ->
                    lines.add(new TreeSet<>(row.get("l").asList()) + text.apply(row.get("p").asMap()) + row.get("c")));
            session.run("MATCH (a)-[r]->(b) RETURN type(r) AS t, properties(r) AS p, properties(a) AS a, properties(b) AS b, count(*) AS c")
                    .forEachRemaining(row -> lines.add(row.get("t") + text.apply(row.get("p").asMap())
                            + text.apply(row.get("a").asMap()) + text.apply(row.get("b").asMap()) + row.get("c")));
            return lines;
        });
    }
}
