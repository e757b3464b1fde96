package cablegraph.relate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A UTF-8 word list among the resources of this package: entries by section, in the order of the file. */
final class WordFile {

    private final String file;
    private final Map<String, List<String>> sections;

    private WordFile(String file, Map<String, List<String>> sections) {
        this.file = file;
        this.sections = sections;
    }

    /**
     * Returns the list in {@code file}.
     *
     * @throws IllegalStateException if the file is not on the class path
     */
    static WordFile read(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try (InputStream in = WordFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the word list cablegraph/relate/" + file
                        + " is missing from the class path: build the project again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String section = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf('#');
                String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (entry.startsWith("[") && entry.endsWith("]")) {
                    section = entry.substring(1, entry.length() - 1);
                } else if (!entry.isEmpty()) {
                    sections.computeIfAbsent(section, s -> new ArrayList<>()).add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFile(file, sections);
    }

    /** Returns the names of the sections in the order of the file. */
    Set<String> sections() {
        return sections.keySet();
    }

    /**
     * Returns the lines of a section.
     *
     * @throws IllegalStateException if there is none of that name
     */
    List<String> lines(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalStateException("the word list cablegraph/relate/" + file + " has no section [" + section + "]");
        }
        return List.copyOf(lines);
    }

    /** Returns the words of a section; a line may hold several. */
    Set<String> words(String section) {
        Set<String> words = new TreeSet<>();
        lines(section).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return Set.copyOf(words);
    }
}
