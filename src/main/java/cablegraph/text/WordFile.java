package cablegraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of words that stands beside the code as a UTF-8 text file: an entry a line, {@code #} begins a comment, {@code
 * [section]} begins a section. All it returns is in the order of the file. Immutable and thread-safe.
 */
public final class WordFile {

    private final String place;
    private final Map<String, List<String>> sections;

    private WordFile(String place, Map<String, List<String>> sections) {
        this.place = place;
        this.sections = sections;
    }

    /**
     * Returns a list among the resources.
     *
     * @param owner the class beside which it stands
     * @param file  its name there, or its path from the root, with a leading slash
     * @throws IllegalStateException if it is not on the class path
     */
    public static WordFile read(Class<?> owner, String file) {
        String place = file.startsWith("/") ? file : owner.getPackageName().replace('.', '/') + "/" + file;
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + place + " is missing from the class path: build the project again");
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
        return new WordFile(place, sections);
    }

    /** Returns the names of the sections. */
    public Set<String> sections() {
        return Collections.unmodifiableSet(sections.keySet());
    }

    /**
     * Returns the entries of a section; those before the first section are under the empty name.
     *
     * @throws IllegalStateException if there is none of that name
     */
    public List<String> entries(String section) {
        List<String> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalStateException("the word list " + place + " has no section [" + section + "]");
        }
        return List.copyOf(entries);
    }

    /** Returns the entries of a section in lower case. */
    public Set<String> folded(String section) {
        return set(entries(section).stream().map(entry -> entry.toLowerCase(Locale.ROOT)));
    }

    /** Returns the words of a section of which an entry may hold several. */
    public Set<String> words(String section) {
        return set(entries(section).stream().flatMap(entry -> Arrays.stream(entry.split("\\s+"))));
    }

    private static Set<String> set(Stream<String> words) {
        Set<String> set = words.collect(Collectors.toCollection(LinkedHashSet::new));
        return Collections.unmodifiableSet(set);
    }
}
