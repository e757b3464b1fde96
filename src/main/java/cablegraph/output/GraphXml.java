package cablegraph.output;

import cablegraph.graph.Edge;
import cablegraph.graph.Graph;
import cablegraph.record.RelationType;
import cablegraph.resolve.Entity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A graph as GraphML and as GEXF 1.3, for Gephi, yEd, Cytoscape, igraph and NetworkX. Ids are those of the CSV files.
 * Characters that XML cannot write are left out. Thread-safe.
 */
public final class GraphXml {

    private static final List<String> NODE_KEYS = List.of("label", "kind", "aliases", "titles", "cables");
    private static final List<String> EDGE_KEYS =
            List.of("kind", "status", "firstDate", "lastDate", "confidence", "marking", "cables", "sentence");

    private GraphXml() {}

    /** Writes GraphML; DISCUSSED edges are directed, MET_WITH edges are not. */
    public static void graphml(Graph graph, Writer out) throws IOException {
        XmlText.write(out, xml -> {
            xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
            for (String key : NODE_KEYS) {
                xml.empty("key", "id", "n_" + key, "for", "node", "attr.name", key, "attr.type", "string");
            }
            xml.empty("key", "id", "e_weight", "for", "edge", "attr.name", "weight", "attr.type", "int");
            for (String key : EDGE_KEYS) {
                xml.empty("key", "id", "e_" + key, "for", "edge", "attr.name", key,
                        "attr.type", key.equals("confidence") ? "double" : "string");
            }
            xml.open("graph", "id", "cablegraph", "edgedefault", "directed");
            for (Entity entity : graph.resolution().entities()) {
                xml.open("node", "id", entity.id());
                data(xml, "n_", NODE_KEYS, values(entity));
                xml.close();
            }
            for (Edge edge : graph.edges()) {
                xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target(), "directed", directed(edge));
                xml.text("data", String.valueOf(edge.weight()), "key", "e_weight");
                data(xml, "e_", EDGE_KEYS, values(edge));
                xml.close();
            }
            xml.close().close();
        });
    }

    /** Writes GEXF 1.3. */
    public static void gexf(Graph graph, Writer out) throws IOException {
        XmlText.write(out, xml -> {
            xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
            xml.open("graph", "defaultedgetype", "undirected", "mode", "static");
            attributes(xml, "node", NODE_KEYS);
            attributes(xml, "edge", EDGE_KEYS);
            xml.open("nodes");
            for (Entity entity : graph.resolution().entities()) {
                xml.open("node", "id", entity.id(), "label", entity.name());
                attvalues(xml, NODE_KEYS, values(entity));
                xml.close();
            }
            xml.close().open("edges");
            for (Edge edge : graph.edges()) {
                xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target(),
                        "type", directed(edge) ? "directed" : "undirected", "weight", edge.weight(), "label", edge.type());
                attvalues(xml, EDGE_KEYS, values(edge));
                xml.close();
            }
            xml.close().close().close();
        });
    }

    private static boolean directed(Edge edge) {
        return edge.type() == RelationType.DISCUSSED;
    }

    private static String[] values(Entity entity) {
        return new String[] {entity.name(), entity.type().name(), String.join("|", entity.aliases()),
            String.join("|", entity.titles()),
            String.join("|", entity.members().stream().map(Entity.Member::cable).distinct().sorted().toList())};
    }

    private static String[] values(Edge edge) {
        return new String[] {edge.type().name(), edge.status() == null ? null : edge.status().word(), edge.firstDate(),
            edge.lastDate(), Decimals.four(edge.confidence()), edge.marking(), String.join("|", edge.cables()),
            edge.evidence().get(0).evidence().text()};
    }

    private static void data(XmlText xml, String prefix, List<String> keys, String[] values) throws XMLStreamException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !values[i].isEmpty()) {
                xml.text("data", values[i], "key", prefix + keys.get(i));
            }
        }
    }

    private static void attributes(XmlText xml, String kind, List<String> keys) throws XMLStreamException {
        xml.open("attributes", "class", kind);
        for (String key : keys) {
            xml.empty("attribute", "id", key, "title", key, "type", key.equals("confidence") ? "double" : "string");
        }
        xml.close();
    }

    private static void attvalues(XmlText xml, List<String> keys, String[] values) throws XMLStreamException {
        xml.open("attvalues");
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !values[i].isEmpty()) {
                xml.empty("attvalue", "for", keys.get(i), "value", values[i]);
            }
        }
        xml.close();
    }
}
