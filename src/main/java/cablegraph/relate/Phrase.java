package cablegraph.relate;

import cablegraph.text.Span;
import java.util.List;

/**
 * A mention with the words that belong to it: title before it, apposition after it.
 *
 * @param head        who or what the phrase stands for
 * @param tokens      half-open range of token positions, head, title and apposition
 * @param inside      whether it only describes another phrase (the ministry in {@code the ministry's spokesman X},
 *                    the office in {@code X, head of the office})
 * @param modifiers   mentions inside the phrase that only describe the head
 */
record Phrase(Mentioned head, Span tokens, boolean inside, List<Mentioned> modifiers) {

    Phrase {
        modifiers = List.copyOf(modifiers);
    }
}
