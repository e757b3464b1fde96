package cablegraph.output;

import cablegraph.graph.Edge;
import cablegraph.graph.EdgeEvidence;
import cablegraph.graph.Graph;
import cablegraph.record.CableRecord;
import cablegraph.record.LocalEntity;
import cablegraph.record.RelationType;
import cablegraph.resolve.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A graph as CSV files, RFC 4180 with {@code \n}, UTF-8.
 *
 * <ul>
 *   <li>{@code nodes.csv} and {@code edges.csv} have the columns that Gephi knows ({@code Id}, {@code Label},
 *       {@code Source}, {@code Target}, {@code Type} as Directed or Undirected, {@code Weight}), so that both open there
 *       and in pandas or R as they are; what kind of edge it is stands in {@code Label}.
 *   <li>{@code evidence.csv} has a line for each sentence that proves an edge; offsets are code points of the untouched
 *       text.
 *   <li>{@code members.csv} says which entity of a cable became which node, and by which rule.
 * </ul>
 *
 * <p>Lists in one cell are separated by {@code |}. A cell that a spreadsheet would take for a formula, because it begins
 * with {@code = + - @}, a tab or a carriage return, gets an apostrophe before it, as OWASP advises against CSV injection.
 * Thread-safe.
 */
public final class EdgeLists {

    private EdgeLists() {}

    /**
     * Writes {@code nodes.csv}, {@code edges.csv}, {@code evidence.csv} and {@code members.csv} into {@code directory},
     * which is made if need be; files of these names are replaced, each only once it is complete.
     */
    public static void write(Graph graph, Path directory) throws IOException {
        Files.createDirectories(directory);
        CompleteFile.replace(directory.resolve("nodes.csv"), out -> nodes(graph, out));
        CompleteFile.replace(directory.resolve("edges.csv"), out -> edges(graph, out));
        CompleteFile.replace(directory.resolve("evidence.csv"), out -> evidence(graph, out));
        CompleteFile.replace(directory.resolve("members.csv"), out -> members(graph, out));
    }

    /** Writes a line for each entity, sorted by id. */
    public static void nodes(Graph graph, Appendable out) throws IOException {
        Map<String, Integer> mentions = new HashMap<>();
        for (CableRecord cable : graph.cables()) {
            for (LocalEntity entity : cable.entities()) {
                mentions.merge(graph.resolution().of(entity.id()).id(), entity.mentions().size(), Integer::sum);
            }
        }
        CsvTable csv = new CsvTable(out, "Id", "Label", "Kind", "Unnamed", "Aliases", "Titles", "Cables", "Mentions");
        for (Entity entity : graph.resolution().entities()) {
            csv.print(entity.id(), entity.name(), entity.type(), entity.unnamed(), CsvTable.list(entity.aliases()),
                    CsvTable.list(entity.titles()), CsvTable.list(entity.members().stream().map(Entity.Member::cable).distinct().sorted().toList()),
                    mentions.getOrDefault(entity.id(), 0));
        }
    }

    /** Writes a line for each edge, in the graph's order, with the first sentence that proves it. */
    public static void edges(Graph graph, Appendable out) throws IOException {
        Map<String, String> names = new HashMap<>();
        graph.resolution().entities().forEach(entity -> names.put(entity.id(), entity.name()));
        CsvTable csv = new CsvTable(out, "Source", "Target", "Type", "Label", "Weight", "FirstDate", "LastDate", "Status",
                "Confidence", "Marking", "Cables", "SourceName", "TargetName", "Sentence", "Id");
        for (Edge edge : graph.edges()) {
            csv.print(edge.source(), edge.target(), edge.type() == RelationType.MET_WITH ? "Undirected" : "Directed",
                    edge.type(), edge.weight(), edge.firstDate(), edge.lastDate(),
                    edge.status() == null ? null : edge.status().word(), Decimals.four(edge.confidence()), edge.marking(),
                    CsvTable.list(edge.cables()), names.get(edge.source()), names.get(edge.target()),
                    edge.evidence().get(0).evidence().text(), edge.id());
        }
    }

    /** Writes a line for each sentence that proves an edge, in the graph's order. */
    public static void evidence(Graph graph, Appendable out) throws IOException {
        CsvTable csv = new CsvTable(out, "edge", "source", "target", "kind", "status", "cable", "paragraph", "marking",
                "begin", "end", "sentence");
        for (Edge edge : graph.edges()) {
            for (EdgeEvidence proof : edge.evidence()) {
                csv.print(edge.id(), edge.source(), edge.target(), edge.type(),
                        edge.status() == null ? null : edge.status().word(), proof.cable(), proof.evidence().paragraph(),
                        proof.evidence().marking(), proof.evidence().begin(), proof.evidence().end(), proof.evidence().text());
            }
        }
    }

    /** Writes a line for each local entity, sorted by entity and local id. */
    public static void members(Graph graph, Appendable out) throws IOException {
        CsvTable csv = new CsvTable(out, "entity", "member", "name", "cable", "rule");
        for (Entity entity : graph.resolution().entities()) {
            for (Entity.Member member : entity.members()) {
                csv.print(entity.id(), member.localId(), member.name(), member.cable(), member.rule());
            }
        }
    }
}
