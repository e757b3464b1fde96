package cablegraph.cable;

import cablegraph.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a cable.
 *
 * @param ordinal  its place in the cable, unique; 0 is the SUBJECT line or, in a memorandum, the title block
 * @param number   the printed number as it should read: where a pilcrow was lost ({@code 12.} for {@code ¶2.}) it is
 *                 2; unnumbered paragraphs count from 1; 0 for ordinal 0. Numbers may repeat.
 * @param marking  the portion marking, such as SBU, or null if none is printed
 * @param span     half-open, in the original text: from the paragraph's heading or number to its last char
 * @param passages in the order of the text: headings that stand above or in the paragraph, and its running text
 */
public record Paragraph(int ordinal, int number, Marking marking, Span span, List<Passage> passages) {

    /** Copies the list. */
    public Paragraph {
        passages = List.copyOf(passages);
    }

    /** Returns the first heading of the paragraph, if it has one. */
    public Optional<String> heading() {
        return passages.stream().filter(p -> p.part() == Part.HEADING).map(p -> p.text().text()).findFirst();
    }

    /** Returns the repaired text of the paragraph without its headings; passages are separated by a line break. */
    public String text() {
        return String.join("\n", passages.stream().filter(p -> p.part() != Part.HEADING).map(p -> p.text().text()).toList());
    }
}
