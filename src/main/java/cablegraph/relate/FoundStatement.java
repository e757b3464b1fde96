package cablegraph.relate;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A statement as found, before it is numbered.
 *
 * @param speaker   the chain id of the person or office that spoke
 * @param about     chain ids of what was talked about, each with the probability that it was, in [0, 1]
 * @param meeting   the meeting in which it was said, or null
 * @param sentences indices of the sentences that report it, sorted
 */
record FoundStatement(String speaker, SortedMap<String, Double> about, FoundMeeting meeting,
        SortedSet<Integer> sentences) {

    FoundStatement {
        about = new TreeMap<>(about);
        sentences = new TreeSet<>(sentences);
    }
}
