package cablegraph.cable;

import cablegraph.text.SourceText;
import cablegraph.text.WordFile;
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

    private static final Pattern GAP = Pattern.compile("(?<=\\p{L})-(?: {1,4}\\n? {0,4}|\\n {0,4})(?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])\\p{L}{2,40}+(?:-\\p{L}{2,40}+)?(?!- |-\\n)");
    private static final Set<String> ENGLISH = WordFile.read(SplitWords.class, "english-words.txt").folded("");
    private static final Set<String> PREFIXES = WordFile.read(SplitWords.class, "compound-prefixes.txt").folded("");
    private static final Set<String> ENDINGS = WordFile.read(SplitWords.class, "word-endings.txt").folded("");
    private static final Set<String> JOINING = WordFile.read(SplitWords.class, "joining-words.txt").folded("");
    private static final Set<String> COUNTRIES = countries();

    /** Longer runs of letters are no words. */
    private static final int LONGEST = 40;

    private final String text;
    private final Set<String> own;

    private SplitWords(String text, Set<String> own) {
        this.text = text;
        this.own = own;
    }

    static SourceText join(SourceText text) {
        Set<String> own = new HashSet<>();
        Matcher matcher = WORD.matcher(text.text());
        while (matcher.find()) {
            own.add(fold(matcher.group()));
        }
        // Only the hyphen and the gap are replaced, so that each half keeps its own place.
        return text.replaceAll(GAP, new SplitWords(text.text(), own)::mend);
    }

    /** Returns what should stand in the gap between two halves, or null to leave it as it is. */
    private String mend(MatchResult gap) {
        String first = wordBefore(gap.start());
        String second = wordAfter(gap.end());
        if (first.length() < 2 || second.length() < 2 || JOINING.contains(fold(second))) {
            return null;
        }
        boolean lineEnd = gap.group().indexOf('\n') >= 0;
        boolean capitals = isUpper(first) && isUpper(second);
        if (!capitals && Character.isUpperCase(second.charAt(0))) {
            return lineEnd ? "-" : null;
        }
        if (!capitals && !lineEnd) {
            return isWord(first + second) && !(isWord(first) && isWord(second)) ? "" : null;
        }
        return isWhole(fold(first), fold(second)) ? "" : "-";
    }

    /** Returns the letters that end at {@code end}; none if they are part of a figure, a compound or no word. */
    private String wordBefore(int end) {
        int begin = end;
        while (begin > 0 && end - begin <= LONGEST && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        boolean part = begin > 0 && (Character.isDigit(text.charAt(begin - 1)) || "'’-".indexOf(text.charAt(begin - 1)) >= 0);
        return part || end - begin > LONGEST ? "" : text.substring(begin, end);
    }

    private String wordAfter(int begin) {
        int end = begin;
        while (end < text.length() && end - begin <= LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - begin > LONGEST ? "" : text.substring(begin, end);
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
