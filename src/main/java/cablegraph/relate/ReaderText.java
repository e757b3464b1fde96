package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.MentionForm;
import cablegraph.annotate.Sentence;
import cablegraph.encode.EncoderWord;
import cablegraph.encode.Wordpieces;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A cable as the reader of relations takes it: the words of its sentences, each told to which kind of mention it belongs.
 * {@code models/relations/documents.py} is its twin in training. Immutable.
 */
final class ReaderText {

    private static final int NO_MARK = 0;
    private static final int REFERENCE = 4;

    /**
     * A word.
     *
     * @param word how it is spelt and written
     * @param mark 0, or the kind of mention that it belongs to
     */
    record MarkedWord(EncoderWord word, int mark) {

        int size() {
            return word.pieces().length;
        }
    }

    /**
     * Where a mention stands.
     *
     * @param mention the mention
     * @param words   half-open range among the words of its sentence
     */
    record Place(Mentioned mention, Span words) {}

    private final List<List<MarkedWord>> words = new ArrayList<>();
    private final List<List<Place>> places = new ArrayList<>();

    ReaderText(AnnotatedCable cable, MentionIndex mentions, Wordpieces vocabulary) {
        List<String> texts = cable.sentences().stream().map(Sentence::text).toList();
        List<List<EncoderWord>> spelt = new ArrayList<>();
        texts.forEach(text -> spelt.add(new ArrayList<>()));
        for (EncoderWord word : EncoderWord.of(texts, vocabulary)) {
            if (!word.isBreak()) {
                spelt.get(word.passage()).add(word);
            }
        }
        for (Sentence sentence : cable.sentences()) {
            add(sentence, spelt.get(sentence.index()), mentions.in(sentence.index()));
        }
    }

    private void add(Sentence sentence, List<EncoderWord> spelt, List<Mentioned> mentions) {
        int[] marks = new int[spelt.size()];
        List<Place> standing = new ArrayList<>();
        for (Mentioned mentioned : mentions) {
            Span span = mentioned.mention().span().shift(-sentence.span().begin());
            int begin = 0;
            while (begin < marks.length && spelt.get(begin).span().end() <= span.begin()) {
                begin++;
            }
            int end = begin;
            while (end < marks.length && spelt.get(end).span().begin() < span.end()) {
                marks[end++] = mark(mentioned);
            }
            if (end > begin) {
                standing.add(new Place(mentioned, new Span(begin, end)));
            }
        }
        List<MarkedWord> marked = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            marked.add(new MarkedWord(spelt.get(i), marks[i]));
        }
        words.add(List.copyOf(marked));
        places.add(List.copyOf(standing));
    }

    private static int mark(Mentioned mentioned) {
        if (mentioned.mention().form() != MentionForm.NAME) {
            return REFERENCE;
        }
        return NO_MARK + 1 + mentioned.chain().type().ordinal();
    }

    /** Returns the number of sentences. */
    int size() {
        return words.size();
    }

    /** Returns the words of a sentence. */
    List<MarkedWord> words(int sentence) {
        return words.get(sentence);
    }

    /** Returns the mentions of a sentence in the order of the text. */
    List<Place> places(int sentence) {
        return places.get(sentence);
    }

    /** Returns the number of wordpieces of a sentence. */
    int pieces(int sentence) {
        return words.get(sentence).stream().mapToInt(MarkedWord::size).sum();
    }
}
