package cablegraph.annotate;

import cablegraph.text.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of the names of offices and programmes, from {@code offices.txt}. */
final class OfficeWords {

    /** Letters of the longest acronym that is one beyond doubt, in text that has nothing but capitals. */
    static final int LONGEST_ACRONYM = 4;

    private static final WordFile LIST = WordFile.read(OfficeWords.class, "offices.txt");
    private static final Set<String> VOID = LIST.folded("void");
    private static final Set<String> LINKS = LIST.folded("links");
    private static final Set<String> HEADS = LIST.folded("heads");
    private static final Set<String> COMPANIES = LIST.folded("companies");
    private static final Set<String> ABBREVIATED = LIST.folded("abbreviated");
    private static final Set<String> ACRONYMS = LIST.folded("acronyms");
    private static final Map<List<String>, List<String>> SAME = same();
    private static final int LONGEST_PHRASE = 3;
    private static final int SHARED_STEM = 4;
    private static final int LONGEST_ENDING = 4;

    private OfficeWords() {}

    private static Map<List<String>, List<String>> same() {
        Map<List<String>, List<String>> same = new HashMap<>();
        for (String entry : LIST.entries("same")) {
            String[] sides = entry.split(" = ");
            same.put(Words.of(sides[0]), Words.of(sides[1]));
        }
        return same;
    }

    /** Returns all words of a name, one spelling for those that stand for one another and one word for a country. */
    static List<String> plain(String name) {
        return Nations.marked(Words.replaced(Words.of(name), SAME, LONGEST_PHRASE, OfficeWords::singular));
    }

    private static String singular(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return HEADS.contains(one) ? one : word;
    }

    /** Returns whether a word does not tell one name from another: {@code the}, {@code of}. */
    static boolean isVoid(String word) {
        return VOID.contains(word) || LINKS.contains(word);
    }

    /** Returns whether what follows the word is a complement: {@code of}, {@code for}. */
    static boolean isLink(String word) {
        return LINKS.contains(word);
    }

    /** Returns whether a word says what an office or programme is: {@code ministry}, {@code treaty}. */
    static boolean isHead(String word) {
        return HEADS.contains(word.toLowerCase(Locale.ROOT)) || isCompany(word);
    }

    /** Returns whether a word only says that the name is a company's: {@code Ltd}. */
    static boolean isCompany(String word) {
        return COMPANIES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether the word by itself stands for a body that the text else calls by an acronym: {@code the Agency}. */
    static boolean isAbbreviated(String word) {
        return ABBREVIATED.contains(word);
    }

    /** Returns whether each word of {@code part} has one of its own in {@code whole}. */
    static boolean within(List<String> part, List<String> whole) {
        List<String> rest = new ArrayList<>(whole);
        for (String word : part) {
            int at = rest.indexOf(word);
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

    /** Forms of one word mostly share all but the ending: economy, economic. */
    private static boolean sameStem(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int shared = Math.max(SHARED_STEM, shorter - 2);
        return shorter > SHARED_STEM && Math.max(a.length(), b.length()) - shared <= LONGEST_ENDING
                && a.regionMatches(0, b, 0, shared) && !HEADS.contains(a) && !HEADS.contains(b)
                && !Nations.isNation(a) && !Nations.isNation(b);
    }

    /** Returns for each word a key that is one for all words of its stem. */
    static List<String> keys(List<String> words) {
        return words.stream().map(w -> Nations.isNation(w) ? w : w.substring(0, Math.min(SHARED_STEM, w.length()))).toList();
    }

    /** Returns a key that is one for all names of the same words. */
    static String stems(List<String> words) {
        return String.join(" ", keys(words).stream().sorted().toList());
    }

    /** Returns whether a name could be an acronym: one word, with two capitals or more and hardly a small letter. */
    static boolean isAcronym(String name) {
        String letters = name.replaceAll("[^\\p{L}]", "");
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        return letters.length() >= 2 && letters.length() <= 10 && name.indexOf(' ') < 0 && capitals >= 2
                && letters.length() - capitals <= Math.max(1, letters.length() / 3);
    }

    /** Adds the first letters of the words; an acronym among them counts whole ({@code USG}: U.S. Government). */
    static void addInitials(List<String> words, Set<String> initials) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            letters.append(ACRONYMS.contains(word) ? word : word.substring(0, 1));
        }
        if (letters.length() > 1) {
            initials.add(letters.toString());
        }
    }
}
