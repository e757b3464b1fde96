package cablegraph.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of words that stands as a UTF-8 text file among the resources of this package: one entry a line, {@code #}
 * begins a comment, {@code [section]} begins a section.
 */
final class WordList {

    private final String file;
    private final Map<String, List<String>> sections;

    private WordList(String file, Map<String, List<String>> sections) {
        this.file = file;
        this.sections = sections;
    }

    /**
     * Returns the list in {@code file}.
     *
     * @throws IllegalStateException if the file is not in the jar
     */
    static WordList read(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the word list cablegraph/annotate/" + file
                        + " is missing from the class path: build the project again");
            }
            String section = "";
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
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
        return new WordList(file, sections);
    }

    /**
     * Returns the entries of a section in the order of the file; the section without a heading is the empty string.
     *
     * @throws IllegalStateException if there is none of that name
     */
    List<String> entries(String section) {
        List<String> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalStateException("the word list cablegraph/annotate/" + file + " has no section [" + section + "]");
        }
        return List.copyOf(entries);
    }

    /** Returns the entries of a section in lower case. */
    Set<String> folded(String section) {
        Set<String> folded = new TreeSet<>();
        entries(section).forEach(entry -> folded.add(entry.toLowerCase(Locale.ROOT)));
        return folded;
    }
}
