package cablegraph.resolve;

import cablegraph.record.CableRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which country a word, a post or a cable belongs to, by {@code countries.txt}. Immutable and thread-safe. */
final class Countries {

    static final String UNITED_STATES = "US";
    private static final int SHORTEST_TRUNCATED_POST = 5;

    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> initials = new HashMap<>();
    private final Map<String, String> byPost = new HashMap<>();
    private final TreeMap<String, String> byCompactPost = new TreeMap<>();
    private final Map<String, String> byTag = new HashMap<>();
    private int longest;

    Countries() {
        for (String line : Lines.of("countries.txt")) {
            List<String> columns = Lines.columns(line);
            String code = columns.get(0);
            byTag.putIfAbsent(columns.get(1), code);
            for (String name : Lines.values(columns.get(2))) {
                addName(name, code);
                byPost.putIfAbsent(phrase(name), code);
                initials.computeIfAbsent(code, k -> new TreeSet<>()).add(initialsOf(name));
            }
            Lines.values(columns.get(3)).forEach(adjective -> addName(adjective, code));
            for (String post : Lines.values(columns.get(4))) {
                byPost.put(phrase(post), code);
                byCompactPost.putIfAbsent(phrase(post).replace(" ", ""), code);
            }
        }
    }

    /**
     * A name parted from its country.
     *
     * @param country the code of the one country that the name says, or null if it says none or several
     * @param several whether it says several
     * @param rest    the words that say no country, or all words if several countries are named
     */
    record Stripped(String country, boolean several, List<String> rest) {}

    /**
     * Returns {@code words} without those that name a country.
     *
     * @param words folded
     * @param home  the country to prefer where a word fits more than one, or null
     */
    Stripped strip(List<String> words, String home) {
        List<String> rest = new ArrayList<>();
        Set<String> found = new LinkedHashSet<>();
        int i = 0;
        while (i < words.size()) {
            int length = Math.min(longest, words.size() - i);
            while (length > 0 && !byName.containsKey(String.join(" ", words.subList(i, i + length)))) {
                length--;
            }
            if (length == 0) {
                rest.add(words.get(i));
                i++;
            } else {
                Set<String> codes = byName.get(String.join(" ", words.subList(i, i + length)));
                found.add(codes.contains(home) ? home : codes.iterator().next());
                i += length;
            }
        }
        return switch (found.size()) {
            case 0 -> new Stripped(null, false, rest);
            case 1 -> new Stripped(found.iterator().next(), false, rest);
            default -> new Stripped(null, true, words);
        };
    }

    /** Returns the country of a place name such as {@code Mexico City}, or null. */
    String ofPlace(List<String> words) {
        for (int length = Math.min(4, words.size()); length > 0; length--) {
            for (int i = 0; i + length <= words.size(); i++) {
                String code = byPost.get(String.join(" ", words.subList(i, i + length)));
                if (code != null) {
                    return code;
                }
            }
        }
        return null;
    }

    /** Returns whether {@code letters}, lower case, are the initials of a name of the country: {@code m} of Mexico. */
    boolean hasInitials(String code, String letters) {
        return initials.getOrDefault(code, Set.of()).contains(letters);
    }

    /**
     * Returns the country that a cable writes from, or about if it comes from Washington and has the geographic TAGS of
     * just one other country; null if nothing tells.
     */
    String homeOf(CableRecord cable) {
        String home = cable.header().origin() == null ? null : ofPlace(Words.of(cable.header().origin()));
        if (home == null) {
            home = ofCableId(cable.id());
        }
        if (home == null || home.equals(UNITED_STATES)) {
            List<String> abroad = cable.header().tags().stream().map(byTag::get)
                    .filter(code -> code != null && !code.equals(UNITED_STATES)).distinct().toList();
            return abroad.size() == 1 ? abroad.get(0) : home;
        }
        return home;
    }

    private String ofCableId(String id) {
        StringBuilder letters = new StringBuilder();
        for (String word : Words.of(id)) {
            word.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        }
        String post = letters.toString();
        String code = byCompactPost.get(post);
        // Archives cut the post in a cable's number off after some letters: BUENOS, TEGUCI.
        if (code == null && post.length() >= SHORTEST_TRUNCATED_POST) {
            SortedMap<String, String> longer = byCompactPost.subMap(post, post + Character.MAX_VALUE);
            Set<String> codes = new TreeSet<>(longer.values());
            code = codes.size() == 1 ? codes.iterator().next() : null;
        }
        return code;
    }

    private void addName(String name, String code) {
        String phrase = phrase(name);
        byName.computeIfAbsent(phrase, k -> new LinkedHashSet<>()).add(code);
        longest = Math.max(longest, phrase.split(" ").length);
    }

    private static String phrase(String name) {
        return String.join(" ", Words.of(name));
    }

    private static String initialsOf(String name) {
        StringBuilder letters = new StringBuilder();
        Words.of(name).stream().filter(word -> !OfficeNames.EMPTY_WORDS.contains(word)).forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }
}
