package cablegraph.cli;

import cablegraph.graph.Graph;
import cablegraph.graph.GraphBuilder;
import cablegraph.record.CableRecord;
import cablegraph.resolve.EntityResolver;
import cablegraph.resolve.Overrides;
import cablegraph.source.CableSource;
import cablegraph.source.Item;
import cablegraph.store.GraphStore;
import cablegraph.store.Loaded;
import cablegraph.store.StoredCable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "load", mixinStandardHelpOptions = true,
        description = "Extracts cables and loads them into the graph; prints who met whom. A cable that is loaded again is replaced.")
final class LoadCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = Inputs.DESCRIPTION)
    private List<Path> paths;

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
        List<StoredCable> cables = new ArrayList<>();
        List<Item.Skipped> skipped;
        Loaded loaded;
        // What can fail at once does, before hours are spent on reading.
        Optional<Overrides> answers = identity.given();
        try (CableSource source = input.open(paths, spec); GraphStore database = store.open()) {
            skipped = input.extract(source, true, spec,
                    extraction -> cables.add(StoredCable.of(extraction.cable(), extraction.record())));
            loaded = database.load(cables, answers, this::graph);
        }
        print(loaded, skipped.size(), spec.commandLine().getOut());
        return skipped.isEmpty() ? 0 : 1;
    }

    private Graph graph(List<CableRecord> records, Overrides holding) {
        Overrides answers = identity.checked(records, holding, spec.commandLine().getErr());
        return GraphBuilder.build(records, new EntityResolver().resolve(records, answers));
    }

    private void print(Loaded loaded, int skipped, PrintWriter out) {
        Graph graph = loaded.graph();
        out.printf("%d cables loaded (%d new, %d replaced, %d unchanged), %d skipped%n",
                loaded.added() + loaded.replaced() + loaded.unchanged(), loaded.added(), loaded.replaced(),
                loaded.unchanged(), skipped);
        Summary.print(graph, out);
        out.printf("%nLook further:  cablegraph query who-met --param person=NAME   |   cablegraph browse%n");
        out.flush();
    }
}
