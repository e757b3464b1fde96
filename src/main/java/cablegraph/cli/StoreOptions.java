package cablegraph.cli;

import cablegraph.store.GraphStore;
import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which database, for the commands that use one. */
final class StoreOptions {

    private static final String VARIABLE = "NEO4J_PASSWORD";

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "cablegraph-data",
            description = "Folder of the embedded database (default: ./${DEFAULT-VALUE}); made if it does not exist.")
    private Path data;

    @Option(names = "--uri", paramLabel = "URI",
            description = "Use this Neo4j instead of the embedded one: bolt://HOST:7687 or neo4j://HOST. The password comes "
                    + "from the variable " + VARIABLE + ", from --password-file, or is asked for.")
    private URI uri;

    @Option(names = "--user", paramLabel = "NAME", defaultValue = "neo4j",
            description = "User at --uri (default: ${DEFAULT-VALUE}).")
    private String user;

    @Option(names = "--password-file", paramLabel = "FILE",
            description = "File whose first line is the password at --uri.")
    private Path passwordFile;

    /** Opens the database, starting the embedded one where no other is named. */
    GraphStore open() throws IOException {
        return uri == null ? GraphStore.open(data) : GraphStore.connect(uri, user, password());
    }

    private String password() throws IOException {
        if (passwordFile != null) {
            return firstLine(passwordFile);
        }
        String fromVariable = System.getenv(VARIABLE);
        if (fromVariable != null) {
            return fromVariable;
        }
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("Password of %s at %s: ", user, uri);
        if (typed == null) {
            throw new IOException("no password for " + user + " at " + uri + ": set the variable " + VARIABLE
                    + ", or name a file with --password-file");
        }
        return new String(typed);
    }

    private static String firstLine(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst()
                    .orElseThrow(() -> new IOException("the password file " + file + " is empty; its first line is to be the password"));
        } catch (NoSuchFileException e) {
            throw new IOException("there is no password file " + file, e);
        }
    }
}
