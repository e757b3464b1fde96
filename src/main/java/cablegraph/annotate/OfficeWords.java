package cablegraph.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names of offices and programmes as words that compare, from {@code offices.txt}. */
final class OfficeWords {

    private static final WordList LIST = WordList.read("offices.txt");
    private static final Set<String> VOID = LIST.folded("void");
    private static final Set<String> HEADS = LIST.folded("heads");
    private static final Map<String, String> SAME = same();
    private static final Set<String> ACRONYMS = LIST.folded("acronyms");
    private static final int SHARED_STEM = 4;

    private OfficeWords() {}

    private static Map<String, String> same() {
        Map<String, String> same = new HashMap<>();
        for (String entry : LIST.entries("same")) {
            String[] sides = entry.split(" = ");
            same.put(String.join("", Words.of(sides[0])), Words.fold(sides[1].strip()));
        }
        return same;
    }

    /** Returns whether a word says what an office or programme is: {@code ministry}, {@code treaty}. */
    static boolean isHead(String word) {
        return HEADS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns the words that tell the name from others, one spelling for those that stand for one another. */
    static List<String> telling(String name) {
        return Words.of(name).stream().filter(word -> !VOID.contains(word)).map(word -> SAME.getOrDefault(word, word)).toList();
    }

    /** Returns whether the two are the same words in another order: {@code Finance Ministry}, {@code Ministry of Finance}. */
    static boolean sameWords(List<String> a, List<String> b) {
        return a.size() == b.size() && alike(a, b);
    }

    private static boolean alike(List<String> a, List<String> b) {
        List<String> rest = new ArrayList<>(b);
        for (String word : a) {
            int at = -1;
            for (int i = 0; i < rest.size() && at < 0; i++) {
                at = sameStem(word, rest.get(i)) ? i : -1;
            }
            if (at < 0) {
                return false;
            }
            rest.remove(at);
        }
        return true;
    }

    /** A country and the adjective made from it mostly share their beginning: Mexico, Mexican. */
    private static boolean sameStem(String a, String b) {
        return a.equals(b) || a.length() > SHARED_STEM && b.length() > SHARED_STEM && a.charAt(0) == b.charAt(0)
                && a.regionMatches(0, b, 0, Math.max(SHARED_STEM, Math.min(a.length(), b.length()) - 2))
                && !HEADS.contains(a) && !HEADS.contains(b);
    }

    /**
     * Returns whether {@code part} is a short form of {@code whole}: the words at its end or its beginning ({@code
     * Commission} for {@code European Commission}), or all but the word that says what it is ({@code Treasury}).
     */
    static boolean shortens(List<String> part, List<String> whole) {
        if (part.isEmpty() || part.size() >= whole.size()) {
            return false;
        }
        boolean end = whole.subList(whole.size() - part.size(), whole.size()).equals(part);
        boolean begin = whole.subList(0, part.size()).equals(part);
        List<String> headless = whole.stream().filter(word -> !HEADS.contains(word)).toList();
        return end || begin || headless.equals(part);
    }

    /** Returns whether a name could be an acronym: one word, with two capitals or more and hardly a small letter. */
    static boolean isAcronym(String name) {
        String letters = name.replaceAll("[^\\p{L}]", "");
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        return letters.length() >= 2 && letters.length() <= 10 && name.indexOf(' ') < 0 && capitals >= 2
                && letters.length() - capitals <= Math.max(1, letters.length() / 3);
    }

    /**
     * Returns what acronym, in small letters, a name of several words could have: the first letters of its words, small
     * words counted or not ({@code GOM}: Government of Mexico), an acronym within the name whole ({@code USG}: U.S.
     * Government), and {@code GO} and a letter for a government ({@code GOB}: Brazilian Government).
     */
    static Set<String> initials(String name) {
        List<String> all = Words.of(name);
        if (all.size() < 2) {
            return Set.of();
        }
        StringBuilder every = new StringBuilder();
        StringBuilder telling = new StringBuilder();
        for (String word : all) {
            String initial = ACRONYMS.contains(word) ? word : word.substring(0, 1);
            every.append(initial);
            telling.append(VOID.contains(word) ? "" : initial);
        }
        Set<String> initials = new TreeSet<>(List.of(every.toString(), telling.toString()));
        if (all.size() == 2 && all.get(1).equals("government")) {
            initials.add("go" + all.get(0).charAt(0));
        }
        return initials;
    }

    /** Returns a key that is one for all names of {@link #sameWords}. */
    static String stems(List<String> words) {
        return String.join(" ", words.stream().map(w -> w.substring(0, Math.min(SHARED_STEM, w.length()))).sorted().toList());
    }

    /** Returns the distinct words of a name. */
    static Set<String> set(List<String> words) {
        return new TreeSet<>(words);
    }
}
