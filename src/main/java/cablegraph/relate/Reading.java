package cablegraph.relate;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the reader of relations makes of two mentions in one stretch of a cable.
 *
 * @param tie         what may stand between them
 * @param first       a mention of the one; the speaker, if they discussed
 * @param second      a mention of the other
 * @param probability that it is so, in [0, 1]: of the two mentions that tell it best what the whole stretch says
 * @param window      the number of the stretch among those of the cable
 */
record Reading(Tie tie, Mentioned first, Mentioned second, double probability, int window) {

    /** Returns whom it is about: in no order for a meeting, speaker first for a statement. */
    Pair pair() {
        String one = first.chain().id();
        String other = second.chain().id();
        return tie.isMeeting() ? Pair.of(one, other) : new Pair(one, other);
    }

    /** Returns the indices of the sentences of the two mentions, which together tell it. */
    SortedSet<Integer> sentences() {
        SortedSet<Integer> sentences = new TreeSet<>();
        sentences.add(first.mention().sentence());
        sentences.add(second.mention().sentence());
        return sentences;
    }
}
