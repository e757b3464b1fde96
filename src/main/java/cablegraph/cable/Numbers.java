package cablegraph.cable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a paragraph opens with, as printed, and its portion marking. */
final class Numbers {

    /** A second number may follow a pilcrow's: the archive counted the paragraphs again ({@code ¶7. 6. The}). */
    private static final Pattern START = Pattern.compile(
            "(?:(¶) {0,2}(\\d{1,3}) ?\\.(?: *\\d{1,3}\\.)?|(\\d{1,3}) ?\\.)(?= {0,8}(?:[(\\p{Lu}\"'“‘\\[¶]|$))");
    private static final Pattern MARKED = Pattern.compile(" *\\(((?:U|UNCLAS|SBU|LOU|OUO|FOUO|CUI|C|S|TS)"
            + "(?:[/ -]{1,2}(?!ENTIRE|WHOLE)[A-Z]{2,12}(?:[ ,/]{1,2}[A-Z]{2,8}){0,6})?)\\)\\.?");
    private static final Pattern WHOLE_TEXT = Pattern.compile(" *\\(?([A-Z]{1,3}) ?- ?(?:ENTIRE|WHOLE) TEXT\\)?.*");

    /**
     * A number at the beginning of a line.
     *
     * @param line    the line's index
     * @param printed the number as printed
     * @param pilcrow whether a pilcrow stands before it
     * @param marked  whether a portion marking follows
     * @param length  how many chars of the line the number takes
     */
    record Start(int line, int printed, boolean pilcrow, boolean marked, int length) {
    }

    private Numbers() {
    }

    /** Returns whether a line opens as a numbered paragraph does. */
    static boolean starts(String line) {
        return START.matcher(line).lookingAt();
    }

    /** Returns whether a numbered paragraph opens at {@code from} in a line. */
    static boolean startsAt(String line, int from) {
        return START.matcher(line).region(from, line.length()).lookingAt();
    }

    /** Returns the number that a line opens with, or null. */
    static Start read(int index, String line) {
        Matcher matcher = START.matcher(line);
        if (!matcher.lookingAt()) {
            return null;
        }
        boolean pilcrow = matcher.group(1) != null;
        return new Start(index, Integer.parseInt(matcher.group(pilcrow ? 2 : 3)), pilcrow,
                markingLength(line, matcher.end()) > 0, matcher.end());
    }

    /** Returns how many chars the portion marking at {@code from} takes, 0 if there is none. */
    static int markingLength(String line, int from) {
        Matcher matcher = MARKED.matcher(line).region(from, line.length());
        return matcher.lookingAt() && Marking.parse(matcher.group(1)).isPresent() ? matcher.end() - from : 0;
    }

    /** Returns the marking of a paragraph, or null: {@code (SBU)} before it, or {@code (C-ENTIRE TEXT)} as its text. */
    static Marking marking(String line, int from) {
        int length = markingLength(line, from);
        Matcher whole = WHOLE_TEXT.matcher(line).region(from, line.length());
        String printed = length > 0 ? line.substring(from, from + length) : whole.matches() ? whole.group(1) : "";
        return Marking.parse(printed.replace(".", "")).orElse(null);
    }
}
