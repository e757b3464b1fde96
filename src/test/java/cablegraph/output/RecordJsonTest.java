package cablegraph.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.cable.Header;
import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.Evidence;
import cablegraph.record.LocalEntity;
import cablegraph.record.Meeting;
import cablegraph.record.Occurrence;
import cablegraph.record.ParagraphRecord;
import cablegraph.record.Post;
import cablegraph.record.Relation;
import cablegraph.record.RelationType;
import cablegraph.record.Statement;
import cablegraph.record.Status;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    private static final Evidence SENTENCE = new Evidence(1, "SBU", 40, 83, "Vossler met Ilmari \"in private\" at Krone.");

    private static final CableRecord FULL = new CableRecord("99HELGRAD12", "99HELGRAD12.txt",
            new Header("1999-03-02T10:11Z", "AMEMBASSY HELGRAD", List.of("SECSTATE WASHDC"), List.of(), "ROUTINE",
                    "UNCLASSIFIED", List.of("SIPDIS"), List.of("PREL"), "VOSSLER IN HELGRAD", List.of(), null),
            List.of(new ParagraphRecord(0, 0, null, null, 0, 20), new ParagraphRecord(1, 1, "SBU", "Summary", 21, 90)),
            List.of(new LocalEntity("99HELGRAD12/office/ilmari", EntityType.OFFICE, "Ilmari", List.of(), List.of(), false,
                            List.of(), List.of()),
                    new LocalEntity("99HELGRAD12/person/anna-vossler", EntityType.PERSON, "Anna Vossler", List.of("Vossler"),
                            List.of("Minister"), false, List.of(new Occurrence(1, 40, 47, "Vossler")),
                            List.of(new Occurrence(1, 50, 53, "She")))),
            List.of(new Meeting("99HELGRAD12/meeting/1", List.of(List.of("99HELGRAD12/person/anna-vossler"),
                    List.of("99HELGRAD12/office/ilmari")), "1999-03", null, Status.HELD, List.of(SENTENCE))),
            List.of(new Statement("99HELGRAD12/statement/1", "99HELGRAD12/person/anna-vossler",
                    List.of("99HELGRAD12/office/ilmari"), null, List.of())),
            List.of(new Post("99HELGRAD12/person/anna-vossler", null, "Minister", List.of())),
            List.of(new Relation(RelationType.MET_WITH, "99HELGRAD12/office/ilmari", "99HELGRAD12/person/anna-vossler",
                    Status.HELD, "1999-03", null, 0.97, List.of(SENTENCE))),
            List.of());

    @Test
    void writesTheKeysOfTheFormatInItsOrder() {
        assertEquals("{\"id\":\"99HELGRAD12\",\"source\":\"99HELGRAD12.txt\","
                + "\"header\":{\"date\":\"1999-03-02T10:11Z\",\"origin\":\"AMEMBASSY HELGRAD\",\"action\":[\"SECSTATE WASHDC\"],"
                + "\"precedence\":\"ROUTINE\",\"classification\":\"UNCLASSIFIED\",\"captions\":[\"SIPDIS\"],\"tags\":[\"PREL\"],"
                + "\"subject\":\"VOSSLER IN HELGRAD\"},"
                + "\"paragraphs\":[{\"ordinal\":0,\"number\":0,\"begin\":0,\"end\":20},"
                + "{\"ordinal\":1,\"number\":1,\"marking\":\"SBU\",\"heading\":\"Summary\",\"begin\":21,\"end\":90}],"
                + "\"entities\":[{\"id\":\"99HELGRAD12/office/ilmari\",\"type\":\"OFFICE\",\"name\":\"Ilmari\",\"unnamed\":false,\"mentions\":[]},"
                + "{\"id\":\"99HELGRAD12/person/anna-vossler\",\"type\":\"PERSON\",\"name\":\"Anna Vossler\",\"aliases\":[\"Vossler\"],"
                + "\"titles\":[\"Minister\"],\"unnamed\":false,\"mentions\":[{\"paragraph\":1,\"begin\":40,\"end\":47,\"text\":\"Vossler\"}],"
                + "\"references\":[{\"paragraph\":1,\"begin\":50,\"end\":53,\"text\":\"She\"}]}],"
                + "\"meetings\":[{\"id\":\"99HELGRAD12/meeting/1\",\"sides\":[[\"99HELGRAD12/person/anna-vossler\"],"
                + "[\"99HELGRAD12/office/ilmari\"]],\"date\":\"1999-03\",\"status\":\"held\",\"evidence\":[" + sentence() + "]}],"
                + "\"statements\":[{\"id\":\"99HELGRAD12/statement/1\",\"speaker\":\"99HELGRAD12/person/anna-vossler\","
                + "\"about\":[\"99HELGRAD12/office/ilmari\"],\"evidence\":[]}],"
                + "\"posts\":[{\"person\":\"99HELGRAD12/person/anna-vossler\",\"title\":\"Minister\",\"evidence\":[]}],"
                + "\"relations\":[{\"type\":\"MET_WITH\",\"source\":\"99HELGRAD12/office/ilmari\","
                + "\"target\":\"99HELGRAD12/person/anna-vossler\",\"status\":\"held\",\"date\":\"1999-03\",\"confidence\":0.97,"
                + "\"evidence\":[" + sentence() + "]}]}", RecordJson.toLine(FULL));
    }

    private static String sentence() {
        return "{\"paragraph\":1,\"marking\":\"SBU\",\"begin\":40,\"end\":83,\"text\":\"Vossler met Ilmari \\\"in private\\\" at Krone.\"}";
    }

    @Test
    void aRecordOfWhichNothingIsKnownKeepsItsNecessaryKeys() throws IOException {
        CableRecord bare = new CableRecord("X", null, null, null, null, null, null, null, null, null);
        assertEquals("{\"id\":\"X\",\"header\":{},\"entities\":[],\"relations\":[]}", RecordJson.toLine(bare));
        assertEquals(bare, RecordJson.parse(RecordJson.toLine(bare), "test"));
        assertEquals(bare, RecordJson.parse("{\"id\":\"X\"}", "test"));
    }

    @Test
    void whatTheReaderDoesNotKnowIsIgnored() throws IOException {
        String line = RecordJson.toLine(FULL).replaceFirst("\\{", "{\"later\":{\"x\":[1]},")
                .replace("\"type\":\"OFFICE\"", "\"type\":\"VESSEL\"");
        CableRecord read = RecordJson.parse(line, "test");
        assertEquals(List.of("99HELGRAD12/person/anna-vossler"), read.entities().stream().map(LocalEntity::id).toList());
        assertEquals(List.of(), read.relations());
        assertEquals(List.of(), read.meetings());
    }

    @Test
    void anErrorNamesInputLineAndWhatWasFound() {
        assertMessage("{\"id\":\"A\"}\n\n{\"id\":\"B\",\"entities\":[{\"id\":\"B/1\",\"mentions\":[{\"paragraph\":\"one\"}]}]}",
                "in.jsonl line 3", "entities[0].mentions[0].paragraph", "one");
        assertMessage("{\"id\":\"A\"", "in.jsonl line 1", "end-of-input");
        assertMessage("{\"id\":\"A\"} {\"id\":\"B\"}", "in.jsonl line 1");
        assertMessage("{\"source\":\"A\"}", "in.jsonl line 1", "\"id\"");
        assertMessage("null", "in.jsonl line 1", "\"id\"");
        assertMessage("{\"id\":\"A\",\"relations\":[{\"type\":\"MET_WITH\",\"source\":\"a\",\"target\":\"b\",\"confidence\":7,"
                + "\"evidence\":[{\"paragraph\":1,\"begin\":0,\"end\":1,\"text\":\"\"}]}]}", "in.jsonl line 1", "relations[0]", "7");
    }

    private static void assertMessage(String input, String... parts) {
        IOException e = assertThrows(IOException.class,
                () -> RecordJson.read(new BufferedReader(new StringReader(input)), "in.jsonl"));
        for (String part : parts) {
            assertTrue(e.getMessage().contains(part), () -> e.getMessage() + " does not name " + part);
        }
    }

    @Property(tries = 200)
    void whatIsWrittenReadsBackEqual(@ForAll("records") CableRecord record) throws IOException {
        String line = RecordJson.toLine(record);
        assertTrue(line.indexOf('\n') < 0 && line.indexOf('\r') < 0);
        CableRecord read = RecordJson.parse(line, "test");
        assertEquals(record, read);
        assertEquals(line, RecordJson.toLine(read));
    }

    @Provide
    Arbitrary<CableRecord> records() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<String> optional = text.injectNull(0.3);
        Arbitrary<Integer> offset = Arbitraries.integers().between(0, 100_000);
        Arbitrary<List<String>> texts = text.list().ofMaxSize(3);
        Arbitrary<Evidence> evidence = Combinators.combine(offset, optional, offset, offset, text).as(Evidence::new);
        Arbitrary<List<Evidence>> evidences = evidence.list().ofMaxSize(2);
        Arbitrary<List<Occurrence>> occurrences =
                Combinators.combine(offset, offset, offset, text).as(Occurrence::new).list().ofMaxSize(2);
        Arbitrary<Status> status = Arbitraries.of(Status.class);
        Arbitrary<Header> header = Combinators.combine(optional, optional, texts, texts, optional, optional, texts, texts)
                .as((date, origin, action, info, precedence, classification, captions, tags) -> new Header(date, origin,
                        action, info, precedence, classification, captions, tags, date, action, origin));
        Arbitrary<LocalEntity> entity = Combinators.combine(text, Arbitraries.of(EntityType.class), text, texts, texts,
                Arbitraries.of(true, false), occurrences, occurrences).as(LocalEntity::new);
        Arbitrary<Meeting> meeting = Combinators.combine(text, texts.list().ofMaxSize(3), optional, optional, status, evidences)
                .as(Meeting::new);
        Arbitrary<Relation> relation = Combinators.combine(Arbitraries.of(RelationType.class), text, text, status.injectNull(0.3),
                optional, optional, Arbitraries.integers().between(0, 10_000).map(n -> n / 10_000.0),
                evidence.list().ofMinSize(1).ofMaxSize(2)).as(Relation::new);
        Arbitrary<ParagraphRecord> paragraph = Combinators.combine(offset, offset, optional, optional, offset, offset)
                .as(ParagraphRecord::new);
        Arbitrary<Statement> statement = Combinators.combine(text, text, texts, optional, evidences).as(Statement::new);
        Arbitrary<Post> post = Combinators.combine(text, optional, text, evidences).as(Post::new);
        Arbitrary<String> id = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Combinators.combine(id, header, paragraph.list().ofMaxSize(2), entity.list().ofMaxSize(2),
                meeting.list().ofMaxSize(2), statement.list().ofMaxSize(2), post.list().ofMaxSize(2), relation.list().ofMaxSize(2))
                .as((name, head, paragraphs, entities, meetings, statements, posts, relations) -> new CableRecord(name,
                        name + ".txt", head, paragraphs, entities, meetings, statements, posts, relations, List.of()));
    }
}
