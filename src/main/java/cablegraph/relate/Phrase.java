package cablegraph.relate;

import cablegraph.text.Span;
import java.util.List;

/**
 * A mention with the words that belong to it: title before it, apposition after it.
 *
 * @param head        who or what the phrase stands for
 * @param tokens      half-open range of token positions, head, title and apposition
 * @param preposition the preposition that governs the phrase, in lower case, or null
 * @param possessive  whether it stands for the owner of something else ({@code Chertoff's visit})
 * @param inside      whether it only describes another phrase (the ministry in {@code the ministry's spokesman X},
 *                    the office in {@code X, head of the office})
 * @param group       phrases joined by commas and {@code and} have the same number
 * @param modifiers   mentions inside the phrase that only describe the head
 */
record Phrase(Mentioned head, Span tokens, String preposition, boolean possessive, boolean inside, int group,
        List<Mentioned> modifiers) {

    Phrase {
        modifiers = List.copyOf(modifiers);
    }
}
