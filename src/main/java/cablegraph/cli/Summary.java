package cablegraph.cli;

import cablegraph.graph.Edge;
import cablegraph.graph.EdgeEvidence;
import cablegraph.graph.Graph;
import cablegraph.record.EntityType;
import cablegraph.record.RelationType;
import cablegraph.record.Status;
import cablegraph.resolve.Entity;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a graph holds, in a few lines for a terminal. */
final class Summary {

    private static final int PAIRS = 10;

    /** Most cables first, then surest, then by id so that equal ones come in one order. */
    private static final Comparator<Edge> BEST_ATTESTED = Comparator.comparingInt((Edge edge) -> edge.cables().size())
            .thenComparingInt(Edge::weight).thenComparingDouble(Edge::confidence).reversed().thenComparing(Edge::id);

    private Summary() {}

    static void print(Graph graph, PrintWriter out) {
        List<Entity> entities = graph.resolution().entities();
        out.printf("The graph: %d cables, %d people, %d offices, %d programmes%n", graph.cables().size(),
                count(entities, EntityType.PERSON), count(entities, EntityType.OFFICE), count(entities, EntityType.PROGRAM));
        long held = graph.edges().stream().filter(Summary::held).count();
        long planned = graph.edges().stream().filter(edge -> edge.status() == Status.PLANNED).count();
        long discussed = graph.edges().stream().filter(edge -> edge.type() == RelationType.DISCUSSED).count();
        out.printf("Edges: %d MET_WITH (and %d planned), %d DISCUSSED%n", held, planned, discussed);
        if (held == 0) {
            out.printf("%nNo meeting was found.%n");
            return;
        }
        Map<String, String> names = new HashMap<>();
        entities.forEach(entity -> names.put(entity.id(), entity.name()));
        out.printf("%nWho met whom (the %s best attested):%n", held > PAIRS ? PAIRS + " of " + held : held);
        graph.edges().stream().filter(Summary::held).sorted(BEST_ATTESTED).limit(PAIRS).forEach(edge -> print(edge, names, out));
    }

    private static void print(Edge edge, Map<String, String> names, PrintWriter out) {
        EdgeEvidence best = edge.evidence().get(0);
        String date = edge.firstDate() == null ? "" : ", " + edge.firstDate();
        out.printf("  %s - %s%s%n", names.get(edge.source()), names.get(edge.target()), date);
        out.printf("      %s, paragraph %d: \"%s\"%n", best.cable(), best.evidence().paragraph(), best.evidence().text());
    }

    private static boolean held(Edge edge) {
        return edge.type() == RelationType.MET_WITH && edge.status() == Status.HELD;
    }

    private static long count(List<Entity> entities, EntityType type) {
        return entities.stream().filter(entity -> entity.type() == type).count();
    }
}
