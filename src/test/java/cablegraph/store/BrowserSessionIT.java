package cablegraph.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.exceptions.Neo4jException;

/** What a page from elsewhere can get from the ports that browsing opens. */
class BrowserSessionIT {

    @Test
    void thePageIsServedAndNothingOfTheDataWithoutThePassword(@TempDir Path folder) throws IOException {
        try (BrowserSession session = BrowserSession.open(folder.resolve("data"))) {
            URI url = session.url();
            String page = get(url, "/browser/", "localhost", "http://localhost:" + url.getPort());
            assertTrue(page.startsWith("http/1.1 200"), page);
            assertTrue(page.contains("connect-src 'self' http://localhost:* ws://localhost:*;"), page);
            assertFalse(url.toString().contains(session.password()));
            for (String host : List.of("localhost", "evil.example")) {
                for (String path : List.of("/db/neo4j/tx/commit", "/db/neo4j/query/v2", "/db/data/")) {
                    assertTrue(get(url, path, host, "http://evil.example").startsWith("http/1.1 404"), path);
                }
                for (String path : List.of("/", "/browser/")) {
                    String answer = get(url, path, host, "http://evil.example");
                    assertFalse(answer.contains("access-control-allow-origin: *") || answer.contains("evil.example"), answer);
                }
            }
            Config quiet = Config.builder().withLogging(Logging.none()).build();
            try (Driver driver = GraphDatabase.driver(session.bolt(), AuthTokens.none(), quiet)) {
                assertThrows(Neo4jException.class, driver::verifyConnectivity);
            }
        }
    }

    private static String get(URI server, String path, String host, String origin) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: " + origin
                    + "\r\nAccept: */*\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }
}
