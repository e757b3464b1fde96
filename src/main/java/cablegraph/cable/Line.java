package cablegraph.cable;

import cablegraph.text.Span;

/**
 * A line of a repaired text.
 *
 * @param span half-open, in the repaired text, without the white space at the line's two ends
 * @param text what stands in {@code span}; empty for a blank line
 */
record Line(Span span, String text) {

    boolean isBlank() {
        return text.isEmpty();
    }
}
