package cablegraph.cli;

import cablegraph.graph.Graph;
import cablegraph.output.EdgeLists;
import cablegraph.output.GraphPicture;
import cablegraph.record.CableRecord;
import cablegraph.source.Item;
import cablegraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes the graph as edge lists: nodes.csv, edges.csv, evidence.csv, members.csv; from the database or, "
                + "with PATHs, straight from cables.")
final class ExportCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "PATH", description = Inputs.DESCRIPTION)
    private List<Path> paths = new ArrayList<>();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = "cablegraph-export",
            description = "Folder to write to (default: ./${DEFAULT-VALUE}).")
    private Path directory;

    @Option(names = "--picture", paramLabel = "FILE", description = "Also draw the best attested edges, as SVG.")
    private Path picture;

    @Mixin
    private InputOptions input;

    @Mixin
    private IdentityOptions identity;

    @Mixin
    private StoreOptions store;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Item.Skipped> skipped = List.of();
        List<CableRecord> records = new ArrayList<>();
        if (paths.isEmpty()) {
            try (GraphStore database = store.open()) {
                database.records().forEach(record -> records.add(input.certain(record)));
            }
        } else {
            skipped = input.extract(paths, true, spec, extraction -> records.add(extraction.record()));
        }
        Graph graph = identity.graph(records);
        EdgeLists.write(graph, directory);
        if (picture != null) {
            GraphPicture.write(graph, picture);
        }
        spec.commandLine().getOut().printf("%d nodes and %d edges written to %s%n", graph.resolution().entities().size(),
                graph.edges().size(), directory);
        spec.commandLine().getOut().flush();
        return skipped.isEmpty() ? 0 : 1;
    }
}
