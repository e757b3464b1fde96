package cablegraph.cli;

import cablegraph.store.BrowserSession;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "browse", mixinStandardHelpOptions = true,
        description = "Starts the embedded database with Neo4j Browser on this machine and prints where it is; Ctrl-C ends it.")
final class BrowseCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "cablegraph-data",
            description = "Folder of the embedded database (default: ./${DEFAULT-VALUE}).")
    private Path data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        BrowserSession session = BrowserSession.open(data);
        Runtime.getRuntime().addShutdownHook(new Thread(session::close));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Neo4j Browser is at");
        out.println("  " + session.url());
        out.println("Open it, and when it asks, paste this password (user neo4j; it is kept in " + session.passwordFile() + "):");
        out.println("  " + session.password());
        out.println("Ctrl-C here stops the database.");
        out.flush();
        // Until the process is told to end; the shutdown hook then closes the database.
        new CountDownLatch(1).await();
        return 0;
    }
}
