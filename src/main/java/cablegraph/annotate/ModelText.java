package cablegraph.annotate;

import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Text as the language models know it: same length, char for char, but a line in capitals is given in the case of
 * running prose, and a run of chars without blank that no language has is made uniform.
 *
 * <p>The models were trained on text in normal case; the offsets that they give count in the original as well.
 */
final class ModelText {

    private static final int MIN_LETTERS = 6;
    private static final double CAPITAL_SHARE = 0.85;
    /** The longest run of chars that is read as a word: OpenNLP's features look at the whole run at each of its chars. */
    static final int LONGEST_WORD = 120;

    private ModelText() {}

    /** Returns whether a line is printed in capitals throughout, short acronyms aside. */
    static boolean inCapitals(CharSequence line) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLowerCase(c)) {
                small++;
            }
        }
        return capitals >= MIN_LETTERS && capitals >= CAPITAL_SHARE * (capitals + small);
    }

    /** Returns a line as the models are to see it. */
    static String of(String line) {
        StringBuilder text = new StringBuilder(inCapitals(line) ? lowered(line) : line);
        for (Span run : runs(line)) {
            if (run.length() > LONGEST_WORD) {
                for (int i = run.begin(); i < run.end(); i++) {
                    text.setCharAt(i, 'x');
                }
            }
        }
        return text.toString();
    }

    /** Returns whether {@code c} parts words: white space, a no-break space included. */
    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Returns the runs of chars between white space. */
    static List<Span> runs(CharSequence line) {
        List<Span> runs = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean blank = i == line.length() || blank(line.charAt(i));
            if (blank && begin >= 0) {
                runs.add(new Span(begin, i));
                begin = -1;
            } else if (!blank && begin < 0) {
                begin = i;
            }
        }
        return runs;
    }

    private static String lowered(String line) {
        StringBuilder text = new StringBuilder(line);
        boolean sentenceBegins = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                text.setCharAt(i, sentenceBegins ? c : Character.toLowerCase(c));
                sentenceBegins = false;
            } else if (c == '.' || c == '?' || c == '!') {
                sentenceBegins = i + 1 < line.length() && blank(line.charAt(i + 1));
            }
        }
        return text.toString();
    }
}
