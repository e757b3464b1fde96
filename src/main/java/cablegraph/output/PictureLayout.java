package cablegraph.output;

import cablegraph.graph.Edge;
import cablegraph.resolve.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Places labels by the forces of Fruchterman and Reingold, then moves them apart where they overlap. */
final class PictureLayout {

    static final int FONT_SIZE = 13;
    static final double HEIGHT = 24;
    static final double MARGIN = 24;
    private static final double WIDTH_OF_LETTER = 6.9;
    private static final double WIDTH_OF_CAPITAL = 9.6;
    private static final double PADDING = 22;
    private static final double GAP = 20;
    private static final double NARROWEST = 900;
    private static final int ITERATIONS = 400;
    private static final int MOST_PUSHES = 2000;
    private static final int SEED = 20070227;

    private PictureLayout() {}

    /** A label's place: its middle and size, in pixels. */
    record Box(double x, double y, double width, double height) {

        double left() {
            return x - width / 2;
        }

        double right() {
            return x + width / 2;
        }

        double top() {
            return y - height / 2;
        }

        double bottom() {
            return y + height / 2;
        }

        /** Returns where the line from the middle of this box to that of {@code other} leaves it: x and y. */
        double[] borderTowards(Box other) {
            double dx = other.x - x;
            double dy = other.y - y;
            double byWidth = dx == 0 ? Double.MAX_VALUE : width / 2 / Math.abs(dx);
            double byHeight = dy == 0 ? Double.MAX_VALUE : height / 2 / Math.abs(dy);
            double part = Math.min(1, Math.min(byWidth, byHeight));
            return new double[] {x + dx * part, y + dy * part};
        }

        private Box moved(double dx, double dy) {
            return new Box(x + dx, y + dy, width, height);
        }
    }

    /** Returns the width of a label with this text. */
    static double widthOf(String text) {
        return text.codePoints().mapToDouble(c -> Character.isUpperCase(c) ? WIDTH_OF_CAPITAL : WIDTH_OF_LETTER).sum() + PADDING;
    }

    /** Returns the place of each entity by id, in the order of {@code entities}. */
    static Map<String, Box> of(List<Entity> entities, List<Edge> edges, Function<Entity, String> label) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        entities.forEach(entity -> graph.addVertex(entity.id()));
        edges.forEach(edge -> graph.addEdge(edge.source(), edge.target()));
        Map<String, Double> widths = new HashMap<>();
        entities.forEach(entity -> widths.put(entity.id(), widthOf(label.apply(entity))));
        List<Set<String>> components = new ConnectivityInspector<>(graph).connectedSets().stream()
                .map(set -> (Set<String>) new TreeSet<>(set))
                .sorted(Comparator.<Set<String>>comparingInt(Set::size).reversed().thenComparing(set -> set.iterator().next()))
                .toList();
        Map<String, Box> places = new HashMap<>();
        double shelfWidth = 0;
        double x = MARGIN;
        double y = MARGIN;
        double shelfHeight = 0;
        for (Set<String> component : components) {
            Map<String, Box> own = component(new AsSubgraph<>(graph, component), widths);
            double width = own.values().stream().mapToDouble(Box::right).max().orElseThrow();
            if (x > MARGIN && x + width > Math.max(shelfWidth, NARROWEST)) {
                x = MARGIN;
                y += shelfHeight + 3 * GAP;
                shelfHeight = 0;
            }
            for (Map.Entry<String, Box> box : own.entrySet()) {
                places.put(box.getKey(), box.getValue().moved(x, y));
            }
            x += width + 3 * GAP;
            shelfWidth = Math.max(shelfWidth, x - 3 * GAP);
            shelfHeight = Math.max(shelfHeight, own.values().stream().mapToDouble(Box::bottom).max().orElseThrow());
        }
        Map<String, Box> inOrder = new LinkedHashMap<>();
        entities.forEach(entity -> inOrder.put(entity.id(), places.get(entity.id())));
        return inOrder;
    }

    /** Returns the places of connected labels, the leftmost and topmost at 0. */
    private static Map<String, Box> component(Graph<String, DefaultEdge> graph, Map<String, Double> widths) {
        List<String> ids = graph.vertexSet().stream().sorted().toList();
        double side = Math.sqrt(ids.size() - 1.0);
        MapLayoutModel2D<String> model = new MapLayoutModel2D<>(new Box2D(1 + side * 250, 1 + side * 130));
        new FRLayoutAlgorithm2D<String, DefaultEdge>(ITERATIONS, 0.5, new Random(SEED)).layout(graph, model);
        List<Box> boxes = new ArrayList<>();
        for (String id : ids) {
            Point2D point = model.get(id);
            boxes.add(new Box(point.getX(), point.getY(), widths.get(id), HEIGHT));
        }
        moveApart(boxes);
        double left = boxes.stream().mapToDouble(Box::left).min().orElseThrow();
        double top = boxes.stream().mapToDouble(Box::top).min().orElseThrow();
        Map<String, Box> byId = new LinkedHashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            byId.put(ids.get(i), boxes.get(i).moved(-left, -top));
        }
        return byId;
    }

    private static void moveApart(List<Box> boxes) {
        boolean moved = true;
        for (int push = 0; moved && push < MOST_PUSHES; push++) {
            moved = false;
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    moved |= part(boxes, i, j);
                }
            }
        }
    }

    /** Moves two boxes that overlap half the way each, in the direction in which less is needed. */
    private static boolean part(List<Box> boxes, int i, int j) {
        Box one = boxes.get(i);
        Box other = boxes.get(j);
        double tooNearX = (one.width() + other.width()) / 2 + GAP - Math.abs(one.x() - other.x());
        double tooNearY = (one.height() + other.height()) / 2 + GAP - Math.abs(one.y() - other.y());
        if (tooNearX <= 0.01 || tooNearY <= 0.01) {
            return false;
        }
        double dx = tooNearX < tooNearY ? Math.copySign(tooNearX / 2, one.x() - other.x()) : 0;
        double dy = tooNearX < tooNearY ? 0 : Math.copySign(tooNearY / 2, one.y() - other.y());
        boxes.set(i, one.moved(dx, dy));
        boxes.set(j, other.moved(-dx, -dy));
        return true;
    }
}
