package cablegraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.CommunityBootstrapper;

/**
 * A Neo4j Community server in this process, its data in one folder, reached over Bolt on loopback like any other.
 *
 * <p>Authentication is on. The password is made up at random with the folder and lies in its file {@code password}, which
 * only the owner can read. One process at a time can have a folder open. Thread-safe.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    /** The only user of an embedded store. */
    public static final String USER = "neo4j";

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final StoreFolder folder;
    private final String password;
    private final CommunityBootstrapper server = new CommunityBootstrapper();

    private EmbeddedNeo4j(StoreFolder folder, String password) {
        this.folder = folder;
        this.password = password;
    }

    /**
     * Starts the server on a free port, without HTTP.
     *
     * @param folder where the data lie; made if it does not exist
     * @throws StoreException if another process has the folder open, it cannot be written, its disk is full, it holds
     *                        something else, or Neo4j does not start
     */
    public static EmbeddedNeo4j start(Path folder) {
        return start(folder, Map.of());
    }

    static EmbeddedNeo4j start(Path folder, Map<String, String> moreSettings) {
        StoreFolder store = StoreFolder.prepare(folder);
        if (!OPEN.add(store.path())) {
            throw locked(store);
        }
        boolean started = false;
        try {
            if (store.isLocked()) {
                throw locked(store);
            }
            EmbeddedNeo4j neo4j = new EmbeddedNeo4j(store, store.password());
            neo4j.run(moreSettings);
            started = true;
            return neo4j;
        } finally {
            if (!started) {
                OPEN.remove(store.path());
            }
        }
    }

    /** Returns the address for the driver. */
    public URI uri() {
        return URI.create("bolt://localhost:" + port(ConnectorType.BOLT));
    }

    /** Returns the password of {@link #USER}. */
    public String password() {
        return password;
    }

    /** Returns the file that the password is in. */
    public Path passwordFile() {
        return folder.passwordFile();
    }

    /** Stops the server. What was committed is on disk. */
    @Override
    public void close() {
        if (OPEN.remove(folder.path())) {
            server.stop();
        }
    }

    int port(ConnectorType connector) {
        GraphDatabaseAPI system = (GraphDatabaseAPI) server.getDatabaseManagementService().database("system");
        return system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class).getLocalAddress(connector).getPort();
    }

    private void run(Map<String, String> moreSettings) {
        if (!folder.hasUser()) {
            setFirstPassword();
        }
        Map<String, String> settings = settings();
        settings.putAll(moreSettings);
        int code;
        try {
            code = server.start(folder.path(), folder.configuration().resolve("neo4j.conf"), settings, false, false);
        } catch (RuntimeException e) {
            throw new StoreException("Neo4j did not start in " + folder.path() + ": " + e.getMessage() + "; see " + folder.log(), e);
        }
        if (code != 0) {
            server.stop();
            throw new StoreException("Neo4j did not start in " + folder.path() + lastError() + "; see " + folder.log());
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = settings("embedded.conf");
        settings.put("server.bolt.listen_address", "127.0.0.1:0");
        return settings;
    }

    /** Returns the settings of one of the program's own files. */
    static Map<String, String> settings(String name) {
        Properties file = new Properties();
        try (InputStream resource = EmbeddedNeo4j.class.getResourceAsStream("/cablegraph/store/" + name);
                Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new StoreException("the program's own " + name + " cannot be read; install Cablegraph again", e);
        }
        Map<String, String> settings = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> settings.put(key, file.getProperty(key)));
        return settings;
    }

    private void setFirstPassword() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code;
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
                DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            code = AdminTool.execute(new ExecutionContext(folder.path(), folder.configuration(), out, out, files),
                    "dbms", "set-initial-password", password);
        }
        if (code != 0) {
            throw new StoreException("cannot set the database's password in " + folder.path() + ": "
                    + said.toString(StandardCharsets.UTF_8).strip().replace('\n', ' '));
        }
    }

    private String lastError() {
        try {
            List<String> errors = Files.readAllLines(folder.log()).stream().filter(line -> line.contains(" ERROR ")).toList();
            if (errors.isEmpty()) {
                return "";
            }
            String last = errors.get(errors.size() - 1);
            return ": " + last.substring(last.indexOf(" ERROR ") + 7).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static StoreException locked(StoreFolder store) {
        return new StoreException("the database in " + store.path()
                + " is in use by another Cablegraph; stop that one, or give another folder with --data");
    }
}
