package cablegraph.annotate;

import cablegraph.text.WordFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of titles, from {@code titles.txt}. */
final class TitleWords {

    private static final WordFile LIST = WordFile.read(TitleWords.class, "titles.txt");
    private static final Set<String> HEADS = LIST.folded("heads");
    private static final Set<String> LINKS = LIST.folded("link");
    private static final Set<String> EXCLUSIVE = LIST.folded("exclusive");
    private static final Set<String> MARRIED = LIST.folded("married women");
    private static final Map<String, String> HONORIFICS = honorifics();
    private static final int LONGEST_HEAD = 3;

    private TitleWords() {}

    private static Map<String, String> honorifics() {
        Map<String, String> sexes = new HashMap<>();
        for (String entry : LIST.entries("honorifics")) {
            String[] parts = entry.toLowerCase(Locale.ROOT).split(" : ", 2);
            sexes.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
        }
        return sexes;
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Returns whether a word can end a title before a name: {@code Secretary}, {@code Gen.}. */
    static boolean isHead(String word) {
        return HEADS.contains(bare(word));
    }

    /** Returns whether a word stands before a name without being an office: {@code Mr.}. */
    static boolean isHonorific(String word) {
        return HONORIFICS.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word is the form of address of a married woman. */
    static boolean isMarriedWoman(String word) {
        return MARRIED.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns {@code he} or {@code she} where an honorific tells, else nothing. */
    static Optional<String> sex(String honorific) {
        return Optional.ofNullable(HONORIFICS.get(honorific.toLowerCase(Locale.ROOT))).filter(sex -> !sex.isEmpty());
    }

    /** Returns whether a word links the parts of a title: {@code of}, {@code for}. */
    static boolean isLink(String word) {
        return LINKS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a title is of the kind that one bearer of a surname has and another has not. */
    static boolean isExclusive(String title) {
        return EXCLUSIVE.contains(head(title));
    }

    /**
     * Returns the words that say what a title is, folded: the longest listed run that ends it ({@code DHS Attorney
     * General} is {@code attorney general}) or, in a title with {@code of} or {@code for}, that begins it ({@code
     * Secretary of Homeland Security} is {@code secretary}). A title of no listed word is its last word.
     */
    static String head(String title) {
        String[] words = title.toLowerCase(Locale.ROOT).strip().split("\\s+");
        int end = words.length;
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("of") || words[i].equals("for")) {
                end = i;
                break;
            }
        }
        for (int length = Math.min(LONGEST_HEAD, end); length > 0; length--) {
            StringBuilder run = new StringBuilder();
            for (int i = end - length; i < end; i++) {
                run.append(run.length() > 0 ? " " : "").append(bare(words[i]));
            }
            if (HEADS.contains(run.toString())) {
                return run.toString();
            }
        }
        return bare(words[end - 1]);
    }

    /** Returns the heads of some titles. */
    static Set<String> heads(Iterable<String> titles) {
        Set<String> heads = new TreeSet<>();
        titles.forEach(title -> heads.add(head(title)));
        return heads;
    }
}
