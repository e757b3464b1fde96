package cablegraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the folder {@code cypher}, which are part of the program. Thread-safe. */
final class CypherFiles {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private CypherFiles() {}

    /** Returns a file's text, such as {@code load/cable.cypher}. */
    static String read(String name) {
        return READ.computeIfAbsent(name, CypherFiles::readResource);
    }

    /** Returns the statements of a file that holds several, each ended by a semicolon at a line's end. */
    static List<String> statements(String name) {
        return Arrays.stream(read(name).split(";\\R")).map(String::strip)
                .filter(statement -> statement.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("//"))).toList();
    }

    private static String readResource(String name) {
        try (InputStream in = CypherFiles.class.getResourceAsStream("/cypher/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no file cypher/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
