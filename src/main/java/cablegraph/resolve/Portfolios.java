package cablegraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fields of government and the words for them, by {@code portfolios.txt}. Immutable and thread-safe. */
final class Portfolios {

    private final Map<String, String> byPhrase = new HashMap<>();
    private final Map<String, String> byAbbreviation = new HashMap<>();
    private int longest;

    Portfolios() {
        for (String line : Lines.of("portfolios.txt")) {
            String[] sides = line.split("=", 2);
            List<String> phrases = Lines.values(sides[0]).stream().map(Portfolios::phrase).toList();
            for (String phrase : phrases) {
                byPhrase.put(phrase, phrases.get(0));
                longest = Math.max(longest, phrase.split(" ").length);
            }
            if (sides.length > 1) {
                Lines.values(sides[1]).forEach(letters -> byAbbreviation.put(Words.fold(letters), phrases.get(0)));
            }
        }
    }

    /** Returns the fields that {@code words} name, in their order, each in its one form; other words stay. */
    List<String> of(List<String> words) {
        List<String> singular = words.stream().map(Words::singular).toList();
        List<String> fields = new ArrayList<>();
        int i = 0;
        while (i < singular.size()) {
            int length = Math.min(longest, singular.size() - i);
            while (length > 0 && !byPhrase.containsKey(String.join(" ", singular.subList(i, i + length)))) {
                length--;
            }
            String field = length == 0 ? singular.get(i) : byPhrase.get(String.join(" ", singular.subList(i, i + length)));
            if (!fields.contains(field)) {
                fields.add(field);
            }
            i += Math.max(1, length);
        }
        return fields;
    }

    /** Returns the field of a ministry's abbreviation, such as {@code mfa}, or null. */
    String ofAbbreviation(String folded) {
        return byAbbreviation.get(folded);
    }

    private static String phrase(String words) {
        return String.join(" ", Words.of(words).stream().filter(word -> !OfficeNames.EMPTY_WORDS.contains(word))
                .map(Words::singular).toList());
    }
}
