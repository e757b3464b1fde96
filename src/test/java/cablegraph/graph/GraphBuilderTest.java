package cablegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.Evidence;
import cablegraph.record.LocalEntity;
import cablegraph.record.Meeting;
import cablegraph.record.Relation;
import cablegraph.record.RelationType;
import cablegraph.record.Statement;
import cablegraph.record.Status;
import cablegraph.resolve.EntityResolver;
import cablegraph.resolve.Overrides;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GraphBuilderTest {

    private static final CableRecord FIRST = cable("77KORVA1", List.of(
                    meeting("77KORVA1/meeting/1", "77KORVA1/person/ada-lind", "77KORVA1/person/piet-horn", Status.HELD),
                    meeting("77KORVA1/meeting/2", "77KORVA1/person/ada-lind", "77KORVA1/person/piet-horn", Status.HELD)),
            List.of(relation("77KORVA1/person/ada-lind", "77KORVA1/person/piet-horn", Status.HELD, "1977-03", 0.8, 5, "C"),
                    relation("77KORVA1/person/ada-lind", "77KORVA1/person/piet-horn", Status.PLANNED, "1977-05", 0.5, 9, null)));
    private static final CableRecord SECOND = cable("78KORVA2", List.of(
                    meeting("78KORVA2/meeting/1", "78KORVA2/person/ada-lind", "78KORVA2/person/piet-horn", Status.HELD)),
            List.of(relation("78KORVA2/person/ada-lind", "78KORVA2/person/piet-horn", Status.HELD, "1977-03-02", 0.5, 1, "C/NF"),
                    relation("78KORVA2/person/ada-lind", "78KORVA2/person/piet-horn", Status.HELD, "1978-01", 0.4, 3, "U")));

    private static CableRecord cable(String id, List<Meeting> meetings, List<Relation> relations) {
        List<LocalEntity> people = List.of(person(id + "/person/ada-lind", "Ada Lind"), person(id + "/person/piet-horn", "Piet Horn"));
        return new CableRecord(id, id, null, null, people, meetings, null, null, relations, null);
    }

    private static LocalEntity person(String id, String name) {
        return new LocalEntity(id, EntityType.PERSON, name, null, null, false, null, null);
    }

    private static Meeting meeting(String id, String one, String other, Status status) {
        return new Meeting(id, List.of(List.of(one), List.of(other)), null, null, status, List.of());
    }

    private static Relation relation(String one, String other, Status status, String date, double confidence, int at, String marking) {
        return new Relation(RelationType.MET_WITH, one, other, status, date, null, confidence,
                List.of(new Evidence(1, marking, at, at + 1, "They met.")));
    }

    private static Graph graph(List<CableRecord> records) {
        return GraphBuilder.build(records, new EntityResolver().resolve(records, Overrides.NONE));
    }

    @Test
    void relationsOfOnePairTypeAndStatusBecomeOneEdge() {
        Graph graph = graph(List.of(SECOND, FIRST));
        assertEquals(2, graph.edges().size());
        Edge held = graph.edges().get(0);
        assertEquals(Status.HELD, held.status());
        assertEquals("77KORVA1/person/ada-lind", held.source());
        assertEquals("77KORVA1/person/piet-horn", held.target());
        assertEquals(List.of("77KORVA1", "78KORVA2"), held.cables());
        assertEquals(3, held.weight(), "three meetings");
        assertEquals("1977-03-02", held.firstDate(), "the precise date, not the vague one it refines");
        assertEquals("1978-01", held.lastDate());
        assertEquals(0.9, held.confidence(), 1e-9, "1 - 0.2 * 0.5: the surest of each cable");
        assertEquals("C/NF", held.marking());
        assertEquals(3, held.evidence().size());
        Edge planned = graph.edges().get(1);
        assertEquals(Status.PLANNED, planned.status());
        assertEquals(1, planned.weight());
        assertEquals(null, planned.marking());
    }

    @Test
    void anEdgeBetweenAnEntityAndItselfIsDropped() {
        List<CableRecord> records = List.of(new CableRecord("X", "X", null, null,
                List.of(person("X/person/ada-lind", "Ada Lind"), person("X/person/ada-lind-2", "Ada Lind")), null, null, null,
                List.of(relation("X/person/ada-lind", "X/person/ada-lind-2", Status.HELD, null, 0.9, 1, null)), null));
        Overrides same = new Overrides(List.of(new Overrides.Answer(true, "X/person/ada-lind", "X/person/ada-lind-2", "", "test")));
        assertEquals(List.of(), GraphBuilder.build(records, new EntityResolver().resolve(records, same)).edges());
    }

    @Test
    void aStatementCountsOnceHoweverManySentencesReportIt() {
        LocalEntity speaker = person("X/person/ada-lind", "Ada Lind");
        LocalEntity topic = new LocalEntity("X/program/plan-osier", EntityType.PROGRAM, "Plan Osier", null, null, false, null, null);
        List<Evidence> sentences = List.of(new Evidence(1, null, 1, 2, "She spoke of it."), new Evidence(1, null, 3, 4, "Twice."));
        List<CableRecord> records = List.of(new CableRecord("X", "X", null, null, List.of(speaker, topic), null,
                List.of(new Statement("X/statement/1", speaker.id(), List.of(topic.id()), null, sentences)), null,
                List.of(new Relation(RelationType.DISCUSSED, speaker.id(), topic.id(), null, null, null, 0.7, sentences)), null));
        Edge edge = graph(records).edges().get(0);
        assertEquals(1, edge.weight());
        assertEquals("discussed:X/person/ada-lind:X/program/plan-osier", edge.id());
    }

    @Property(tries = 20)
    void theOrderOfCablesMakesNoDifference(@ForAll long seed) {
        List<CableRecord> shuffled = new ArrayList<>(List.of(FIRST, SECOND));
        Collections.shuffle(shuffled, new Random(seed));
        Graph expected = graph(List.of(FIRST, SECOND));
        Graph graph = graph(shuffled);
        assertEquals(expected.edges(), graph.edges());
        assertEquals(expected.cables(), graph.cables());
        assertEquals(expected.resolution().entities(), graph.resolution().entities());
    }
}
