package cablegraph.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lines of a resource beside this class, without comments and blank lines. */
final class Lines {

    private Lines() {}

    /** @throws IllegalStateException if the program was built without the resource */
    static List<String> of(String resource) {
        try (InputStream in = Lines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource cablegraph/resolve/" + resource + " is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the columns of a line, stripped; as many as there are, empty ones included. */
    static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** Returns the values of a column, stripped, empty ones left out. */
    static List<String> values(String column) {
        return Arrays.stream(column.split(",", -1)).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }
}
