package cablegraph.output;

import cablegraph.graph.Edge;
import cablegraph.graph.Graph;
import cablegraph.record.EntityType;
import cablegraph.record.RelationType;
import cablegraph.record.Status;
import cablegraph.resolve.Entity;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/**
 * A picture of a graph as SVG: people, offices and programmes as labels, coloured by kind, and the edges between them.
 * Of a large graph it shows the best attested edges. The same graph gives the same bytes. Thread-safe.
 */
public final class GraphPicture {

    private static final int MOST_NODES = 32;
    private static final int LONGEST_LABEL = 34;
    private static final int WIDEST_LINE = 5;
    private static final int LEGEND_HEIGHT = 44;
    private static final Map<EntityType, String> FILL =
            Map.of(EntityType.PERSON, "#cfe3f7", EntityType.OFFICE, "#fbe0c0", EntityType.PROGRAM, "#d3ecc9");
    private static final Map<EntityType, String> EDGE_OF_LABEL =
            Map.of(EntityType.PERSON, "#2b6cb0", EntityType.OFFICE, "#b7661a", EntityType.PROGRAM, "#3b7d2a");
    private static final String MET = "#33475b";
    private static final String DISCUSSED = "#9a7fb8";

    /** Meetings before statements, then the best attested, then by id. */
    private static final Comparator<Edge> BEST = Comparator.comparing(Edge::type)
            .thenComparing(Edge::weight, Comparator.reverseOrder()).thenComparing(Edge::confidence, Comparator.reverseOrder())
            .thenComparing(Edge::id);

    private GraphPicture() {}

    /** Writes the picture to {@code file}, which is replaced once the picture is complete. */
    public static void write(Graph graph, Path file) throws IOException {
        CompleteFile.replace(file, out -> write(graph, out));
    }

    /** Writes the picture. */
    public static void write(Graph graph, Writer out) throws IOException {
        Map<String, Entity> entities = new HashMap<>();
        graph.resolution().entities().forEach(entity -> entities.put(entity.id(), entity));
        Set<String> shown = shown(graph, entities);
        List<Edge> edges = graph.edges().stream().filter(e -> shown.contains(e.source()) && shown.contains(e.target())).toList();
        Map<String, PictureLayout.Box> boxes = PictureLayout.of(shown.stream().map(entities::get).toList(), edges,
                entity -> label(entity.name()));
        double width = boxes.values().stream().mapToDouble(PictureLayout.Box::right).max().orElse(600) + PictureLayout.MARGIN;
        double height = boxes.values().stream().mapToDouble(PictureLayout.Box::bottom).max().orElse(0) + PictureLayout.MARGIN;
        XmlText.write(out, xml -> {
            xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + one(width) + " " + one(height + LEGEND_HEIGHT),
                    "width", one(width), "height", one(height + LEGEND_HEIGHT), "font-family", "Helvetica, Arial, sans-serif",
                    "font-size", PictureLayout.FONT_SIZE);
            xml.text("title", "Who met whom, and who discussed what");
            xml.empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
            arrowHead(xml);
            for (Edge edge : edges.stream().sorted(BEST.reversed()).toList()) {
                line(xml, edge, boxes.get(edge.source()), boxes.get(edge.target()), entities);
            }
            for (String id : shown) {
                node(xml, entities.get(id), boxes.get(id));
            }
            legend(xml, height);
            xml.close();
        });
    }

    /** The ends of the best edges, as many as the picture can hold; roles without a name tell a newcomer nothing. */
    private static Set<String> shown(Graph graph, Map<String, Entity> entities) {
        Set<String> shown = new TreeSet<>();
        for (Edge edge : graph.edges().stream().sorted(BEST).toList()) {
            boolean named = !entities.get(edge.source()).unnamed() && !entities.get(edge.target()).unnamed();
            int added = (shown.contains(edge.source()) ? 0 : 1) + (shown.contains(edge.target()) ? 0 : 1);
            if (named && shown.size() + added <= MOST_NODES) {
                shown.add(edge.source());
                shown.add(edge.target());
            }
        }
        return shown;
    }

    private static String label(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_LABEL ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL - 1)).strip() + "…";
    }

    private static void arrowHead(XmlText xml) throws XMLStreamException {
        xml.open("defs").open("marker", "id", "to", "viewBox", "0 0 10 10", "refX", 10, "refY", 5, "markerWidth", 9,
                "markerHeight", 9, "markerUnits", "userSpaceOnUse", "orient", "auto");
        xml.empty("path", "d", "M0 0L10 5L0 10z", "fill", DISCUSSED).close().close();
    }

    private static void line(XmlText xml, Edge edge, PictureLayout.Box from, PictureLayout.Box to, Map<String, Entity> entities)
            throws XMLStreamException {
        boolean met = edge.type() == RelationType.MET_WITH;
        double[] begin = from.borderTowards(to);
        double[] end = to.borderTowards(from);
        xml.open("line", "x1", one(begin[0]), "y1", one(begin[1]), "x2", one(end[0]), "y2", one(end[1]),
                "stroke", met ? MET : DISCUSSED, "stroke-width", met ? one(1 + Math.min(edge.weight(), WIDEST_LINE) * 0.6) : "1.1",
                "stroke-dasharray", edge.status() == Status.PLANNED ? "6 4" : null, "marker-end", met ? null : "url(#to)");
        xml.text("title", entities.get(edge.source()).name() + (met ? " met with " : " discussed ")
                + entities.get(edge.target()).name() + (edge.firstDate() == null ? "" : ", " + edge.firstDate()));
        xml.close();
    }

    private static void node(XmlText xml, Entity entity, PictureLayout.Box box) throws XMLStreamException {
        label(xml, entity.type(), label(entity.name()), box);
    }

    private static void label(XmlText xml, EntityType type, String text, PictureLayout.Box box) throws XMLStreamException {
        xml.empty("rect", "x", one(box.left()), "y", one(box.top()), "width", one(box.width()), "height", one(box.height()),
                "rx", type == EntityType.PERSON ? one(box.height() / 2) : "4", "fill", FILL.get(type), "stroke", EDGE_OF_LABEL.get(type));
        xml.text("text", text, "x", one(box.x()), "y", one(box.y() + PictureLayout.FONT_SIZE * 0.35), "text-anchor", "middle",
                "fill", "#1b2530");
    }

    private static void legend(XmlText xml, double top) throws XMLStreamException {
        double x = PictureLayout.MARGIN;
        double y = top + LEGEND_HEIGHT / 2.0;
        for (EntityType type : EntityType.values()) {
            String word = type.slug();
            double width = PictureLayout.widthOf(word);
            label(xml, type, word, new PictureLayout.Box(x + width / 2, y, width, PictureLayout.HEIGHT));
            x += width + 14;
        }
        x = legendLine(xml, x, y, "met", MET, null, null);
        x = legendLine(xml, x, y, "will meet", MET, "6 4", null);
        legendLine(xml, x, y, "discussed", DISCUSSED, null, "url(#to)");
    }

    private static double legendLine(XmlText xml, double x, double y, String word, String colour, String dashes, String end)
            throws XMLStreamException {
        xml.empty("line", "x1", one(x), "y1", one(y), "x2", one(x + 34), "y2", one(y), "stroke", colour, "stroke-width", "1.6",
                "stroke-dasharray", dashes, "marker-end", end);
        xml.text("text", word, "x", one(x + 40), "y", one(y + PictureLayout.FONT_SIZE * 0.35), "fill", "#1b2530");
        return x + 40 + PictureLayout.widthOf(word);
    }

    private static String one(double value) {
        return Decimals.rounded(value, 1);
    }
}
