package cablegraph.annotate;

import cablegraph.encode.EncoderWord;
import cablegraph.encode.LetterCase;
import cablegraph.encode.Wordpieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts a cable's words into windows that the encoder reads at once. Immutable and thread-safe. */
final class EncoderWindows {

    /** The first and last piece of each window are the encoder's own. */
    private static final int FRAME = 2;

    private final int limit;
    private final Set<Integer> sentenceEnds;

    /** Takes the greatest number of pieces of a window, its frame included. */
    EncoderWindows(int limit, Wordpieces vocabulary) {
        this.limit = limit;
        this.sentenceEnds = Stream.of(".", "?", "!", ";").map(vocabulary::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the words in windows, each as full as may be; one ends where a sentence or passage does if that leaves it
     * more than half full.
     */
    List<List<EncoderWord>> cut(List<EncoderWord> words) {
        List<List<EncoderWord>> out = new ArrayList<>();
        int begin = 0;
        while (begin < words.size()) {
            int end = end(words, begin);
            out.add(words.subList(begin, end));
            begin = end;
        }
        return out;
    }

    private int end(List<EncoderWord> words, int begin) {
        int room = limit - FRAME;
        int size = 0;
        int best = begin;
        int end = begin;
        while (end < words.size() && size + words.get(end).pieces().length <= room) {
            size += words.get(end).pieces().length;
            end++;
            if (size * 2 > room && isGoodEnd(words, end)) {
                best = end;
            }
        }
        if (end == words.size()) {
            return end;
        }
        return best > begin ? best : Math.max(end, begin + 1);
    }

    private boolean isGoodEnd(List<EncoderWord> words, int end) {
        EncoderWord last = words.get(end - 1);
        return last.isBreak() || end < words.size() && sentenceEnds.contains(last.pieces()[0])
                && words.get(end).letterCase() != LetterCase.LOWER;
    }
}
