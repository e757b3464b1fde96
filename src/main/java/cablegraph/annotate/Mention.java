package cablegraph.annotate;

import cablegraph.record.EntityType;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /**
     * Returns a mention with the tokens that {@code span} touches.
     *
     * @param span half-open, in the text of the sentence's passage; must touch at least one token
     */
    public static Mention of(MentionForm form, EntityType type, Sentence sentence, Span span, double probability) {
        List<Token> tokens = sentence.tokens();
        int begin = 0;
        while (begin < tokens.size() && tokens.get(begin).span().end() <= span.begin()) {
            begin++;
        }
        int end = begin;
        while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
            end++;
        }
        String text = span.in(sentence.passage().text().text());
        if (begin == end) {
            throw new IllegalArgumentException("no token of the sentence at " + span + ": " + text);
        }
        return new Mention(form, type, sentence.index(), new Span(begin, end), span, text, probability);
    }

    /** Returns a mention of the tokens at {@code begin} to {@code end}, half-open. */
    static Mention of(MentionForm form, EntityType type, Sentence sentence, int begin, int end, double probability) {
        Span place = sentence.charSpan(begin, end);
        return new Mention(form, type, sentence.index(), new Span(begin, end), place,
                place.in(sentence.passage().text().text()), probability);
    }

    /** Returns the mentions by the index of their sentence, in lists that may be added to. */
    static Map<Integer, List<Mention>> bySentence(List<Mention> mentions) {
        Map<Integer, List<Mention>> bySentence = new HashMap<>();
        mentions.forEach(mention -> bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention));
        return bySentence;
    }

    /** Returns whether none of these mentions, all of one sentence, has a token at {@code begin} to {@code end}, half-open. */
    static boolean isFree(List<Mention> taken, int begin, int end) {
        return taken.stream().noneMatch(mention -> mention.tokens().begin() < end && begin < mention.tokens().end());
    }

    /** Sorts by place in the text. */
    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
