package cablegraph.cable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a paragraph opens with, as printed, and its portion marking. */
final class Numbers {

    private static final Pattern START =
            Pattern.compile("(¶)? ?(\\d{1,3}) ?\\.(?= *(?:[(A-Z\"'“‘¶]|$))");
    private static final Pattern MARKED = Pattern.compile(" *\\(([A-Z][A-Z/ ,-]{0,40})\\)");

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

    /** Returns the number that a line opens with, or null. */
    static Start read(int index, String line) {
        Matcher matcher = START.matcher(line);
        if (!matcher.lookingAt()) {
            return null;
        }
        return new Start(index, Integer.parseInt(matcher.group(2)), matcher.group(1) != null,
                markingLength(line, matcher.end()) > 0, matcher.end());
    }

    /** Returns how many chars the portion marking at {@code from} takes, 0 if there is none. */
    static int markingLength(String line, int from) {
        Matcher matcher = MARKED.matcher(line).region(from, line.length());
        return matcher.lookingAt() && Marking.parse(matcher.group(1)).isPresent() ? matcher.end() - from : 0;
    }
}
