package cablegraph.cable;

import cablegraph.text.SourceText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that were split by a hyphen at a line's end ({@code CONGRES- SIONAL}), and closes compounds that were
 * broken at theirs ({@code BURDEN- SHARING}).
 *
 * <p>The text itself is the best witness: the whole word or the compound may stand elsewhere in it. Else a list of
 * common English words tells whether both halves stand by themselves.
 */
final class SplitWords {

    private static final Pattern SPLIT = Pattern.compile("(?<![\\p{L}\\p{N}'’-])(\\p{L}{2,40}+)- *+(\\n?) *+(\\p{L}{2,40}+)");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])\\p{L}{2,40}+(?:-\\p{L}{2,40}+)?(?!- |-\\n)");
    private static final Set<String> ENGLISH = ListFile.read("english-words.txt").section("");
    private static final Set<String> PREFIXES = ListFile.read("compound-prefixes.txt").section("");
    private static final Set<String> ENDINGS = ListFile.read("word-endings.txt").section("");
    private static final Set<String> JOINING = ListFile.read("joining-words.txt").section("");
    private static final Set<String> COUNTRIES = countries();

    private final Set<String> own;

    private SplitWords(Set<String> own) {
        this.own = own;
    }

    static SourceText join(SourceText text) {
        Set<String> own = new HashSet<>();
        Matcher matcher = WORD.matcher(text.text());
        while (matcher.find()) {
            own.add(fold(matcher.group()));
        }
        SplitWords words = new SplitWords(own);
        return text.replaceAll(SPLIT, words::mend);
    }

    /** Returns what the two halves should read, or null to leave them as they are. */
    private String mend(MatchResult match) {
        String first = match.group(1);
        String second = match.group(3);
        boolean gap = match.end(1) + 1 < match.start(3);
        if (!gap || JOINING.contains(fold(second))) {
            return null;
        }
        boolean lineEnd = !match.group(2).isEmpty();
        boolean capitals = isUpper(first) && isUpper(second);
        String whole = first + second;
        if (!capitals && Character.isUpperCase(second.charAt(0))) {
            return lineEnd ? first + "-" + second : null;
        }
        if (!capitals && !lineEnd) {
            return isWord(whole) && !(isWord(first) && isWord(second)) ? whole : null;
        }
        return isWhole(fold(first), fold(second)) ? whole : first + "-" + second;
    }

    private boolean isWhole(String first, String second) {
        String whole = first + second;
        if (own.contains(first + "-" + second)) {
            return false;
        }
        if (isWord(whole)) {
            return true;
        }
        if (PREFIXES.contains(first)) {
            return false;
        }
        if (ENDINGS.contains(second)) {
            return true;
        }
        boolean named = own.contains(first) && first.length() > 3 || COUNTRIES.contains(first) || COUNTRIES.contains(second);
        return !named && !(isWord(first) && isWord(second));
    }

    /** Returns whether the text or the list has the word, or the list has it without a common ending. */
    private boolean isWord(String word) {
        String folded = fold(word);
        if (own.contains(folded) || ENGLISH.contains(folded)) {
            return true;
        }
        for (String ending : new String[] {"s", "d", "ed", "ing", "ly", "es"}) {
            if (folded.length() > ending.length() + 3 && folded.endsWith(ending)) {
                String stem = folded.substring(0, folded.length() - ending.length());
                if (ENGLISH.contains(stem) || ending.equals("ing") && ENGLISH.contains(stem + "e")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUpper(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            names.add(fold(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)));
        }
        return Set.copyOf(names);
    }
}
