package cablegraph.cable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A list that stands beside the code as a text file: an entry a line, {@code #} begins a comment, {@code [name]} a section. */
final class ListFile {

    private final Map<String, Set<String>> sections = new LinkedHashMap<>();

    private ListFile() {}

    /**
     * Returns a list of this package's resources; its entries are in lower case.
     *
     * @throws IllegalStateException if the program was packed without it
     */
    static ListFile read(String name) {
        ListFile file = new ListFile();
        try (InputStream in = ListFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("cablegraph/cable/" + name + " is missing: build the project again");
            }
            String section = "";
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
                String entry = line.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT);
                if (entry.startsWith("[") && entry.endsWith("]")) {
                    section = entry.substring(1, entry.length() - 1);
                } else if (!entry.isEmpty()) {
                    file.sections.computeIfAbsent(section, s -> new LinkedHashSet<>()).add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Returns the entries of a section, those before the first section under the empty name. */
    Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }
}
