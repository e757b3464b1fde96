package cablegraph.relate;

import cablegraph.encode.OnnxModel;
import cablegraph.encode.Wordpieces;
import cablegraph.record.EntityType;
import cablegraph.text.Span;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A stretch of whole sentences that the reader of relations takes at once, with the mentions in it and every two of them
 * that may stand in a relation.
 *
 * @param words   in the order of the text
 * @param places  the mentions, their words counted from the window's first
 * @param couples two mentions of different entities of which the first can meet or speak of the second; of two entities
 *                those few that stand nearest to each other
 */
record ReaderWindow(List<ReaderText.MarkedWord> words, List<ReaderText.Place> places, List<Couple> couples) {

    /** The first and the last piece are the encoder's own. */
    static final int FRAME = 2;

    private static final int MOST_MENTIONS = 48;
    private static final int MOST_COUPLES = 4;
    private static final int GAPS = 4;
    private static final int CASES = 5;

    /**
     * Two mentions.
     *
     * @param first  the number of one among the window's
     * @param second that of the other
     * @param apart  the words from the beginning of one to that of the other
     * @param gap    how many sentences lie between them, and which stands first
     */
    record Couple(int first, int second, int apart, int gap) {}

    /** Returns a cable's windows, each with as many sentences as there is room for; of a longer sentence its beginning. */
    static List<ReaderWindow> cut(ReaderText text, int room) {
        List<ReaderWindow> windows = new ArrayList<>();
        int begin = 0;
        while (begin < text.size()) {
            int size = Math.min(room, text.pieces(begin));
            int end = begin + 1;
            while (end < text.size() && size + text.pieces(end) <= room) {
                size += text.pieces(end++);
            }
            windows.add(of(text, begin, end, room));
            begin = end;
        }
        return windows;
    }

    private static ReaderWindow of(ReaderText text, int begin, int end, int room) {
        List<ReaderText.MarkedWord> words = new ArrayList<>();
        List<ReaderText.Place> places = new ArrayList<>();
        int size = 0;
        for (int sentence = begin; sentence < end; sentence++) {
            int first = words.size();
            for (ReaderText.MarkedWord word : text.words(sentence)) {
                size += word.size();
                if (size <= room) {
                    words.add(word);
                }
            }
            for (ReaderText.Place place : text.places(sentence)) {
                Span moved = place.words().shift(first);
                if (moved.end() <= words.size() && places.size() < MOST_MENTIONS) {
                    places.add(new ReaderText.Place(place.mention(), moved));
                }
            }
        }
        Map<Pair, List<Couple>> couples = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < places.size(); j++) {
                Mentioned first = places.get(i).mention();
                Mentioned second = places.get(j).mention();
                if (!first.chain().id().equals(second.chain().id()) && first.chain().type() != EntityType.PROGRAM) {
                    couples.computeIfAbsent(new Pair(first.chain().id(), second.chain().id()), key -> new ArrayList<>())
                            .add(couple(i, j, places));
                }
            }
        }
        return new ReaderWindow(words, places, couples.values().stream().flatMap(ReaderWindow::nearest).toList());
    }

    private static Stream<Couple> nearest(List<Couple> couples) {
        return couples.stream().sorted(Comparator.comparingInt(Couple::apart)).limit(MOST_COUPLES)
                .sorted(Comparator.comparingInt(Couple::first).thenComparingInt(Couple::second));
    }

    private static Couple couple(int first, int second, List<ReaderText.Place> places) {
        ReaderText.Place one = places.get(first);
        ReaderText.Place other = places.get(second);
        int sentences = Math.abs(other.mention().mention().sentence() - one.mention().mention().sentence());
        boolean reversed = other.words().begin() < one.words().begin();
        return new Couple(first, second, Math.abs(other.words().begin() - one.words().begin()),
                Math.min(sentences, GAPS - 1) + (reversed ? GAPS : 0));
    }

    /** Returns what the model is given. */
    Map<String, OnnxModel.Input> inputs(Wordpieces vocabulary) {
        int length = FRAME + words.stream().mapToInt(ReaderText.MarkedWord::size).sum();
        LongBuffer ids = OnnxModel.longs(length);
        LongBuffer types = OnnxModel.longs(length);
        int[] starts = new int[words.size() + 1];
        ids.put(vocabulary.id("[CLS]"));
        types.put(0);
        for (int i = 0; i < words.size(); i++) {
            starts[i] = ids.position();
            ReaderText.MarkedWord word = words.get(i);
            for (int piece : word.word().pieces()) {
                ids.put(piece);
                types.put(word.word().letterCase().ordinal() + CASES * word.mark());
            }
        }
        starts[words.size()] = ids.position();
        ids.put(vocabulary.id("[SEP]")).rewind();
        types.put(0).rewind();
        FloatBuffer pool = OnnxModel.floats(places.size() * length);
        for (int m = 0; m < places.size(); m++) {
            int begin = starts[places.get(m).words().begin()];
            int end = starts[places.get(m).words().end()];
            for (int i = begin; i < end; i++) {
                pool.put(m * length + i, 1f / (end - begin));
            }
        }
        LongBuffer pairs = OnnxModel.longs(2 * couples.size());
        LongBuffer gaps = OnnxModel.longs(couples.size());
        for (Couple couple : couples) {
            pairs.put(couple.first()).put(couple.second());
            gaps.put(couple.gap());
        }
        Map<String, OnnxModel.Input> inputs = new LinkedHashMap<>();
        inputs.put("input_ids", new OnnxModel.Longs(ids, 1, length));
        inputs.put("token_type_ids", new OnnxModel.Longs(types, 1, length));
        inputs.put("pool", new OnnxModel.Floats(pool, places.size(), length));
        inputs.put("pairs", new OnnxModel.Longs(pairs.rewind(), couples.size(), 2));
        inputs.put("gaps", new OnnxModel.Longs(gaps.rewind(), couples.size()));
        return inputs;
    }
}
