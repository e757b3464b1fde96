package cablegraph.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.Locale;

/** Names as words that compare: without accents, case and punctuation. */
final class Words {

    private Words() {}

    /** Returns {@code text} without accents, in lower case; letters that have no ASCII base stay. */
    static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the folded words of a name: letters and digits, cut at everything else. Full stops and apostrophes inside
     * a word fall away ({@code U.S.} is {@code us}, {@code O'Brien} is {@code obrien}).
     */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = fold(name);
        for (int i = 0; i <= folded.length(); i++) {
            char c = i == folded.length() ? ' ' : folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if ((c == '.' && abbreviates(folded, i)) || c == '\'' || c == '\u2019') {
                continue;
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** Returns whether the full stop at {@code at} stands between or after single letters: {@code U.S.}. */
    private static boolean abbreviates(String text, int at) {
        return at >= 1 && Character.isLetter(text.charAt(at - 1)) && (at == 1 || !Character.isLetter(text.charAt(at - 2)))
                && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))
                && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
    }

    /**
     * Returns the words with each phrase of a table replaced, the longest that begins at a word first.
     *
     * @param longest   the words of the longest phrase that is looked for
     * @param otherwise what becomes of a word at which no phrase begins
     */
    static List<String> replaced(List<String> words, Map<List<String>, List<String>> table, int longest,
            UnaryOperator<String> otherwise) {
        List<String> replaced = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = Math.min(words.size(), at + longest);
            while (end > at && !table.containsKey(words.subList(at, end))) {
                end--;
            }
            replaced.addAll(end > at ? table.get(words.subList(at, end)) : List.of(otherwise.apply(words.get(at))));
            at = Math.max(end, at + 1);
        }
        return replaced;
    }

    /** Returns the name as it stands in ids: ASCII letters and digits in lower case, hyphens between words. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (String word : of(name)) {
            StringBuilder ascii = new StringBuilder();
            word.chars().filter(c -> c < 128).forEach(c -> ascii.append((char) c));
            if (ascii.length() > 0) {
                slug.append(slug.length() > 0 ? "-" : "").append(ascii);
            }
        }
        return slug.length() == 0 ? "x" : slug.toString();
    }
}
