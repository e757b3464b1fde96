package cablegraph.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The way from UTF-16 chars of a text to its Unicode code points, as the extraction record counts. Made once a text, so
 * that each answer takes a search among the chars beyond the Basic Multilingual Plane, which are few. Immutable and
 * thread-safe.
 */
public final class CodePoints {

    /** Positions of the second chars of pairs, ascending. */
    private final int[] seconds;

    /** Reads a text. */
    public CodePoints(String text) {
        seconds = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))).toArray();
    }

    /** Returns in code points a span of the text that is given in chars; both are half-open. */
    public Span of(Span chars) {
        return new Span(before(chars.begin()), before(chars.end()));
    }

    private int before(int at) {
        int found = Arrays.binarySearch(seconds, at);
        // A position between the two chars of a pair counts the pair as begun.
        return at - (found < 0 ? -found - 1 : found);
    }
}
