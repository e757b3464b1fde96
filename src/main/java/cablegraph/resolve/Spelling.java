package cablegraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which spellings are one name, by {@code transliteration.txt} and {@code given-names.txt}. Immutable and thread-safe. */
final class Spelling {

    private record Replacement(String written, String form) {}

    private final List<Replacement> replacements = new ArrayList<>();
    private final Map<String, String> given = new HashMap<>();

    Spelling() {
        for (String line : Lines.of("transliteration.txt")) {
            String[] sides = line.split(">", 2);
            replacements.add(new Replacement(sides[0].strip(), sides[1].strip()));
        }
        for (String line : Lines.of("given-names.txt")) {
            List<String> forms = Lines.values(line).stream().map(form -> String.join("", Words.of(form))).toList();
            forms.forEach(form -> given.putIfAbsent(form, forms.get(0)));
        }
    }

    /** Returns the one form of a folded word's spellings. */
    String key(String word) {
        String key = word;
        for (Replacement replacement : replacements) {
            key = key.replace(replacement.written(), replacement.form());
        }
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                out.append(key.charAt(i));
            }
        }
        return out.toString();
    }

    /** Returns the one form of a given name: that of its family of names, else that of its spellings. */
    String givenKey(String word) {
        return key(given.getOrDefault(word, word));
    }

    boolean same(String one, String other) {
        return one.equals(other) || key(one).equals(key(other));
    }

    boolean sameGiven(String one, String other) {
        return one.equals(other) || givenKey(one).equals(givenKey(other));
    }
}
