package cablegraph.encode;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The encoder's vocabulary: spells words in wordpieces, longest first, without regard to case and accents.
 *
 * <p>Immutable and thread-safe. {@code models/names/wordpieces.py} is its twin in training.
 */
public final class Wordpieces {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final String CONTINUED = "##";

    private final Map<String, Integer> ids = new HashMap<>();
    private final int unknown;

    /**
     * Takes the pieces, each one's place in the list being its id.
     *
     * @throws IllegalArgumentException if {@code [UNK]}, {@code [CLS]} or {@code [SEP]} is not among them
     */
    public Wordpieces(List<String> pieces) {
        for (String piece : pieces) {
            ids.put(piece, ids.size());
        }
        unknown = id("[UNK]");
        id("[CLS]");
        id("[SEP]");
    }

    /**
     * Returns the id of a piece.
     *
     * @throws IllegalArgumentException if the vocabulary has no such piece
     */
    public int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("The vocabulary of " + ids.size() + " pieces has no " + piece);
        }
        return id;
    }

    /** Returns the ids of the pieces of a word; never empty; the unknown piece alone if it cannot be spelt. */
    public int[] spell(String word) {
        String plain = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
        int[] out = new int[plain.length()];
        int count = 0;
        int begin = 0;
        while (begin < plain.length()) {
            int end = plain.length();
            Integer id = null;
            while (end > begin && (id = ids.get((begin > 0 ? CONTINUED : "") + plain.substring(begin, end))) == null) {
                end--;
            }
            if (id == null) {
                return new int[] {unknown};
            }
            out[count++] = id;
            begin = end;
        }
        return count == 0 ? new int[] {unknown} : Arrays.copyOf(out, count);
    }
}
