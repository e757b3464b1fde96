package cablegraph.annotate;

import cablegraph.cable.Passage;
import cablegraph.text.Span;
import java.util.List;

/**
 * A sentence of a cable.
 *
 * @param index   its place among the cable's sentences
 * @param passage where it stands
 * @param span    half-open, in the text of the passage
 * @param tokens  in the order of the text
 */
public record Sentence(int index, Passage passage, Span span, List<Token> tokens) {

    /** Copies the list. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Returns the sentence's chars. */
    public String text() {
        return span.in(passage.text().text());
    }

    /** Returns the chars of the tokens from {@code begin} to before {@code end}. */
    public String text(int begin, int end) {
        return charSpan(begin, end).in(passage.text().text());
    }

    /** Returns the place, in the text of the passage, of the tokens from {@code begin} to before {@code end}. */
    public Span charSpan(int begin, int end) {
        return new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    }
}
