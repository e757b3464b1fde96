package cablegraph.annotate;

import cablegraph.text.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Countries in the names of offices: {@code France} and {@code French} are one word there. From {@code countries.txt}. */
final class Nations {

    /** Begins the word that stands for a country; no word of a name begins so. */
    private static final String SIGN = "@";
    private static final Map<List<String>, List<String>> CODES = codes();
    private static final int LONGEST = CODES.keySet().stream().mapToInt(List::size).max().orElse(0);

    private Nations() {}

    private static Map<List<String>, List<String>> codes() {
        Map<List<String>, List<String>> codes = new HashMap<>();
        for (String line : WordFile.read(Nations.class, "/cablegraph/resolve/countries.txt").entries("")) {
            String[] columns = line.split("\\|", -1);
            for (String column : List.of(columns[2], columns[3])) {
                for (String name : column.split(",")) {
                    if (!name.isBlank()) {
                        codes.putIfAbsent(Words.of(name), List.of(SIGN + columns[0].strip().toLowerCase(Locale.ROOT)));
                    }
                }
            }
        }
        return Map.copyOf(codes);
    }

    /** Returns the words with one word in the place of each country or what belongs to it. */
    static List<String> marked(List<String> words) {
        return Words.replaced(words, CODES, LONGEST, UnaryOperator.identity());
    }

    /** Returns whether a word is one that {@link #marked} puts for a country. */
    static boolean isNation(String word) {
        return word.startsWith(SIGN);
    }
}
