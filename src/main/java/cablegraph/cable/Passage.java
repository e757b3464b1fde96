package cablegraph.cable;

import cablegraph.text.SourceText;
import java.util.Objects;

/**
 * A stretch of a cable that is read for names: the subject, a heading, or the text of a paragraph, repaired.
 *
 * <p>In {@code text} a {@code '\n'} is a hard break (a blank line, a list item, a table row) and no sentence goes across
 * it; soft line breaks are single blanks. Page markers, lone {@code SIPDIS} lines, repeated classification lines, the
 * paragraph's number and its portion marking are gone; the way back to the original is kept.
 *
 * @param ordinal the ordinal of the paragraph it belongs to
 * @param part    what it is
 * @param text    the repaired text; never blank
 */
public record Passage(int ordinal, Part part, SourceText text) {

    /** @throws NullPointerException if a part is missing */
    public Passage {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(text, "text");
    }
}
