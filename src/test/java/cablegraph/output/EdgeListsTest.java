package cablegraph.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.graph.Graph;
import cablegraph.graph.GraphBuilder;
import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.Evidence;
import cablegraph.record.LocalEntity;
import cablegraph.record.Occurrence;
import cablegraph.record.Relation;
import cablegraph.record.RelationType;
import cablegraph.record.Status;
import cablegraph.resolve.EntityResolver;
import cablegraph.resolve.Overrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdgeListsTest {

    private static final Evidence MET = new Evidence(2, "SBU", 10, 30, "=Lind met Horn, \"at last\".");
    private static final Evidence SAID = new Evidence(3, null, 40, 60, "-Horn raised Plan Osier.");

    static Graph graph() {
        List<CableRecord> records = List.of(new CableRecord("77KORVA1", "77KORVA1.txt", null, null,
                List.of(new LocalEntity("77KORVA1/person/ada-lind", EntityType.PERSON, "Ada Lind", List.of("LIND", "Lind"),
                                List.of("Minister"), false, List.of(new Occurrence(1, 0, 4, "Lind")), null),
                        new LocalEntity("77KORVA1/person/piet-horn", EntityType.PERSON, "@Piet Horn", null, null, false, null, null),
                        new LocalEntity("77KORVA1/program/plan-osier", EntityType.PROGRAM, "Plan Osier", null, null, false, null, null)),
                null, null, null,
                List.of(new Relation(RelationType.MET_WITH, "77KORVA1/person/ada-lind", "77KORVA1/person/piet-horn",
                                Status.HELD, "1977-03-02", null, 2.0 / 3, List.of(MET)),
                        new Relation(RelationType.DISCUSSED, "77KORVA1/person/piet-horn", "77KORVA1/program/plan-osier", null,
                                null, null, 0.5, List.of(SAID))), null));
        return GraphBuilder.build(records, new EntityResolver().resolve(records, Overrides.NONE));
    }

    @Test
    void nodesHaveTheColumnsOfGephi() throws IOException {
        StringBuilder out = new StringBuilder();
        EdgeLists.nodes(graph(), out);
        assertEquals("""
                Id,Label,Kind,Unnamed,Aliases,Titles,Cables,Mentions
                77KORVA1/person/ada-lind,Ada Lind,PERSON,false,LIND|Lind,Minister,77KORVA1,1
                77KORVA1/person/piet-horn,'@Piet Horn,PERSON,false,,,77KORVA1,0
                77KORVA1/program/plan-osier,Plan Osier,PROGRAM,false,,,77KORVA1,0
                """, out.toString());
    }

    @Test
    void edgesSayWhetherTheyHaveADirection() throws IOException {
        StringBuilder out = new StringBuilder();
        EdgeLists.edges(graph(), out);
        assertEquals("""
                Source,Target,Type,Label,Weight,FirstDate,LastDate,Status,Confidence,Marking,Cables,SourceName,TargetName,Sentence,Id
                77KORVA1/person/ada-lind,77KORVA1/person/piet-horn,Undirected,MET_WITH,1,1977-03-02,1977-03-02,held,0.6667,SBU,\
                77KORVA1,Ada Lind,'@Piet Horn,"'=Lind met Horn, ""at last"".",met_with/held:77KORVA1/person/ada-lind:77KORVA1/person/piet-horn
                77KORVA1/person/piet-horn,77KORVA1/program/plan-osier,Directed,DISCUSSED,1,,,,0.5,,\
                77KORVA1,'@Piet Horn,Plan Osier,'-Horn raised Plan Osier.,discussed:77KORVA1/person/piet-horn:77KORVA1/program/plan-osier
                """, out.toString());
    }

    @Test
    void noCellOfAnyFileCanStartAFormula(@TempDir Path directory) throws IOException {
        EdgeLists.write(graph(), directory);
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of("edges.csv", "evidence.csv", "members.csv", "nodes.csv"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        for (String name : List.of("edges.csv", "evidence.csv", "members.csv", "nodes.csv")) {
            for (String cell : Files.readString(directory.resolve(name)).split("[,\n]\"?")) {
                assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, () -> name + ": " + cell);
            }
        }
    }

    @Test
    void membersSayWhatBecameOfEachLocalEntity() throws IOException {
        StringBuilder out = new StringBuilder();
        EdgeLists.members(graph(), out);
        assertTrue(out.toString().startsWith("entity,member,name,cable,rule\n"
                + "77KORVA1/person/ada-lind,77KORVA1/person/ada-lind,Ada Lind,77KORVA1,only\n"));
    }
}
