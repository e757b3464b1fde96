package cablegraph.relate;

import cablegraph.annotate.Sentence;
import cablegraph.cable.Passage;
import java.util.BitSet;

/**
 * Follows quotation marks through the sentences of a passage, for a quotation may go on over many. Not thread-safe.
 */
final class Quotation {

    private Passage passage;
    private boolean open;

    /** Returns which tokens of the sentence stand in a quotation; the sentences are to be given in order. */
    BitSet next(Sentence sentence) {
        // A quotation of many paragraphs opens again at each.
        if (!sentence.passage().equals(passage)) {
            passage = sentence.passage();
            open = false;
        }
        BitSet quoted = new BitSet();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            switch (sentence.tokens().get(i).text()) {
                case "\"", "''" -> open = !open;
                case "``", "\u201c" -> open = true;
                case "\u201d" -> open = false;
                default -> quoted.set(i, open);
            }
        }
        return quoted;
    }
}
