package cablegraph.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.graph.Edge;
import cablegraph.graph.EdgeEvidence;
import cablegraph.graph.Graph;
import cablegraph.record.EntityType;
import cablegraph.record.Evidence;
import cablegraph.record.RelationType;
import cablegraph.record.Status;
import cablegraph.resolve.Entity;
import cablegraph.resolve.Resolution;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphPictureTest {

    /** A star of many with long names: the hardest to place. */
    private static Graph star(int leaves) {
        List<Entity> entities = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i <= leaves; i++) {
            entities.add(new Entity("X/person/p%03d".formatted(i), EntityType.PERSON, "Person of a Long Name " + i, List.of(),
                    List.of(), false, List.of()));
            if (i > 0) {
                edges.add(new Edge("e%03d".formatted(i), RelationType.MET_WITH, "X/person/p000", "X/person/p%03d".formatted(i),
                        Status.HELD, null, null, 1, List.of("X"), 0.5, null,
                        List.of(new EdgeEvidence("X", new Evidence(1, null, 0, 1, "They met.")))));
            }
        }
        return new Graph(List.of(), new Resolution(entities, List.of()), edges);
    }

    @Test
    void noTwoLabelsOverlap() {
        Graph graph = star(30);
        Map<String, PictureLayout.Box> boxes = PictureLayout.of(graph.resolution().entities(), graph.edges(), Entity::name);
        List<PictureLayout.Box> all = List.copyOf(boxes.values());
        assertEquals(31, all.size());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                PictureLayout.Box a = all.get(i);
                PictureLayout.Box b = all.get(j);
                assertFalse(a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom(),
                        () -> a + " overlaps " + b);
            }
        }
    }

    @Test
    void theSameGraphGivesTheSameBytes() throws IOException {
        StringWriter one = new StringWriter();
        StringWriter other = new StringWriter();
        GraphPicture.write(star(20), one);
        GraphPicture.write(star(20), other);
        assertEquals(one.toString(), other.toString());
        assertTrue(one.toString().contains(">Person of a Long Name 7</text>"));
    }

    @Test
    void aLargeGraphShowsItsBestEdgesOnly() throws IOException {
        StringWriter out = new StringWriter();
        GraphPicture.write(star(500), out);
        assertTrue(out.toString().split("<text ").length < 45);
    }

    @Test
    void anEmptyGraphIsAnEmptyPicture() throws IOException {
        StringWriter out = new StringWriter();
        GraphPicture.write(new Graph(List.of(), new Resolution(List.of(), List.of()), List.of()), out);
        assertTrue(out.toString().endsWith("</svg>\n"));
    }
}
