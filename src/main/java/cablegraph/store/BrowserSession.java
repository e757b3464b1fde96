package cablegraph.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.connectors.ConnectorType;

/**
 * An embedded store that serves Neo4j Browser on loopback, with colours and a guide for cables, until it is closed.
 *
 * <p>HTTP serves the Browser's own files and nothing of the data; those come over Bolt, for the password. The page may
 * call this machine only, and no other page may read from it. Thread-safe.
 */
public final class BrowserSession implements AutoCloseable {

    private static final int LOOPBACK_BACKLOG = 16;

    private final HttpServer files;
    private final EmbeddedNeo4j neo4j;

    private BrowserSession(HttpServer files, EmbeddedNeo4j neo4j) {
        this.files = files;
        this.neo4j = neo4j;
    }

    /**
     * Starts the database and the Browser on free ports.
     *
     * @param folder the store
     * @throws StoreException as {@link EmbeddedNeo4j#start(Path)} does
     */
    public static BrowserSession open(Path folder) {
        HttpServer files;
        try {
            files = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), LOOPBACK_BACKLOG);
        } catch (IOException e) {
            throw new StoreException("cannot open a port on loopback for Neo4j Browser: " + e.getMessage(), e);
        }
        String address = "http://localhost:" + files.getAddress().getPort();
        Map<String, String> settings = EmbeddedNeo4j.settings("browse.conf");
        settings.put("server.http.listen_address", "127.0.0.1:0");
        settings.put("browser.post_connect_cmd", "style " + address + "/style.grass; play " + address + "/guide.html");
        try {
            BrowserSession session = new BrowserSession(files, EmbeddedNeo4j.start(folder, settings));
            files.createContext("/style.grass", exchange -> session.serve(exchange, "style.grass", "text/plain"));
            files.createContext("/guide.html", exchange -> session.serve(exchange, "guide.html", "text/html"));
            files.start();
            return session;
        } catch (RuntimeException e) {
            files.stop(0);
            throw e;
        }
    }

    /** Returns the address to open, which names server, user and a first query. */
    public URI url() {
        String query = CypherFiles.read("browser/first.cypher").strip();
        return URI.create(origin() + "/browser/?dbms=" + neo4j.uri().toString().replace("://", "://" + EmbeddedNeo4j.USER + "@")
                + "&cmd=edit&arg=" + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** Returns the password to give in the Browser. */
    public String password() {
        return neo4j.password();
    }

    /** Returns the file that the password is in. */
    public Path passwordFile() {
        return neo4j.passwordFile();
    }

    /** Returns the address for the driver. */
    public URI bolt() {
        return neo4j.uri();
    }

    private String origin() {
        return "http://localhost:" + neo4j.port(ConnectorType.HTTP);
    }

    private void serve(HttpExchange exchange, String file, String type) throws IOException {
        try (exchange) {
            byte[] body = CypherFiles.read("browser/" + file).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin());
            // Browser adds headers of its own, and the engine asks first whether it may.
            exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "*");
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    /** Stops the Browser and the database. */
    @Override
    public void close() {
        files.stop(0);
        neo4j.close();
    }
}
