package cablegraph.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of names, in the one form in which they are compared: lower case, without accents and punctuation. */
final class Words {

    private static final int SHORTEST_PLURAL = 4;

    private Words() {}

    /** Returns {@code text} in lower case and without accents; letters that do not decompose get their nearest ASCII. */
    static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            switch (c) {
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ', 'ð' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'þ' -> out.append("th");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Returns the folded words of a name. A word ends at anything that is neither letter nor digit, but for dots and
     * apostrophes inside it, which vanish: {@code U.S.} is {@code us}; a possessive ending goes, also in its garbled form
     * {@code ,s}.
     */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = fold(name);
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            boolean inside = word.length() > 0 && i + 1 < folded.length() && Character.isLetterOrDigit(folded.charAt(i + 1));
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (inside && (isApostrophe(c) || c == ',') && possessive(folded, i + 1)) {
                i++;
            } else if (!(inside && (isApostrophe(c) || c == '.' && isInitial(folded, i)))) {
                if (word.length() > 0) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return words;
    }

    /** Returns the word without a plural ending: {@code affairs} is {@code affair}. */
    static String singular(String word) {
        int n = word.length();
        if (n < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, n - 3) + "y" : word.substring(0, n - 1);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´';
    }

    private static boolean possessive(String text, int at) {
        return text.charAt(at) == 's' && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean isInitial(String text, int dot) {
        return dot < 2 || !Character.isLetterOrDigit(text.charAt(dot - 2)) || text.charAt(dot - 2) == '.';
    }
}
