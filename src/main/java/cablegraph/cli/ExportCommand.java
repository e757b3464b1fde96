package cablegraph.cli;

import cablegraph.graph.Graph;
import cablegraph.graph.GraphBuilder;
import cablegraph.output.EdgeLists;
import cablegraph.output.GraphPicture;
import cablegraph.resolve.EntityResolver;
import cablegraph.resolve.Overrides;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes the graph as edge lists: nodes.csv, edges.csv, evidence.csv, members.csv; from the database or, "
                + "with PATHs, straight from cables.")
final class ExportCommand implements Callable<Integer> {

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = "cablegraph-export",
            description = "Folder to write to (default: ./${DEFAULT-VALUE}).")
    private Path directory;

    @Option(names = "--picture", paramLabel = "FILE", description = "Also draw the best attested edges, as SVG.")
    private Path picture;

    @Mixin
    private CorpusOptions corpus;

    @Mixin
    private IdentityOptions identity;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CorpusOptions.Corpus read = corpus.read(spec);
        Overrides answers = identity.checked(read.cables(), read.answers(), spec.commandLine().getErr());
        Graph graph = GraphBuilder.build(read.cables(), new EntityResolver().resolve(read.cables(), answers));
        EdgeLists.write(graph, directory);
        if (picture != null) {
            GraphPicture.write(graph, picture);
        }
        spec.commandLine().getOut().printf("%d nodes and %d edges written to %s%n", graph.resolution().entities().size(),
                graph.edges().size(), directory);
        spec.commandLine().getOut().flush();
        return read.skipped().isEmpty() ? 0 : 1;
    }
}
