package cablegraph.annotate;

import cablegraph.record.EntityType;
import cablegraph.text.Span;
import java.util.Comparator;

/**
 * A stretch of a sentence that names or refers to an entity.
 *
 * @param form        name, role or pronoun
 * @param type        what is referred to
 * @param sentence    the sentence's index among the cable's sentences
 * @param tokens      half-open range of token positions in that sentence
 * @param span        half-open, in the text of the sentence's passage; need not end at a token's end ({@code Chertoff}
 *                    in {@code Chertoff's})
 * @param text        those chars
 * @param probability how sure the finder is, in [0, 1]
 */
public record Mention(MentionForm form, EntityType type, int sentence, Span tokens, Span span, String text,
        double probability) implements Comparable<Mention> {

    private static final Comparator<Mention> ORDER = Comparator.comparingInt(Mention::sentence)
            .thenComparing(Mention::span).thenComparing(Mention::form).thenComparing(Mention::type);

    /** Sorts by place in the text. */
    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
