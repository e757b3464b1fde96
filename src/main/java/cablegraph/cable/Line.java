package cablegraph.cable;

import cablegraph.text.Span;

/**
 * A line of a repaired text.
 *
 * @param span     half-open, in the repaired text, without the white space at the line's two ends
 * @param text     what stands in {@code span}; empty for a blank line
 * @param artefact whether transmission or the archive put the line into the text: a page marker, a repeated marking
 */
record Line(Span span, String text, boolean artefact) {

    /** Returns whether the line has nothing of the text itself. */
    boolean isBlank() {
        return artefact || text.isEmpty();
    }
}
