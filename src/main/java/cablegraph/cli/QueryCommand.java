package cablegraph.cli;

import cablegraph.store.GraphStore;
import cablegraph.store.NamedQuery;
import cablegraph.store.QueryCatalog;
import cablegraph.store.QueryResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "query", mixinStandardHelpOptions = true,
        description = "Puts a question to the graph: runs cypher/queries/NAME.cypher.")
final class QueryCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The query; --list shows them all.")
    private String name;

    @Option(names = {"-p", "--param"}, paramLabel = "K=V", description = "A parameter of the query; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--list", description = "Show the queries and their parameters.")
    private boolean list;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private TableFormat format;

    @Mixin
    private StoreOptions store;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            QueryCatalog.all().forEach(query -> out.printf("%s  %s%n    %s%n", query.name(), query.usage(), query.description()));
            out.flush();
            return 0;
        }
        if (name == null) {
            throw new ParameterException(spec.commandLine(), "Name a query, or see them all with --list.");
        }
        NamedQuery query = QueryCatalog.find(name);
        QueryResult result;
        try (GraphStore database = store.open()) {
            result = database.query(query, parameters);
        }
        format.print(result, out);
        out.flush();
        result.notes().forEach(spec.commandLine().getErr()::println);
        return 0;
    }
}
