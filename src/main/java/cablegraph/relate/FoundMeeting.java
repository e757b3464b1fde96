package cablegraph.relate;

import cablegraph.record.Status;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A meeting as found, before it is numbered.
 *
 * @param sides     chain ids by side; see {@link cablegraph.record.Meeting#sides()}
 * @param date      ISO 8601, or null
 * @param place     as the text names it, or null
 * @param status    held or planned
 * @param met       every two participants of different sides, sorted, each with the probability, in [0, 1], that they met
 * @param sentences indices of the sentences that report it, sorted
 */
record FoundMeeting(List<List<String>> sides, String date, String place, Status status, SortedMap<Pair, Double> met,
        SortedSet<Integer> sentences) {

    FoundMeeting {
        sides = sides.stream().map(List::copyOf).toList();
        met = new TreeMap<>(met);
        sentences = new TreeSet<>(sentences);
    }

    /** Returns this meeting with another date. */
    FoundMeeting on(String day) {
        return new FoundMeeting(sides, day, place, status, met, sentences);
    }

    /** Returns the chain ids of all who took part. */
    List<String> participants() {
        return sides.stream().flatMap(List::stream).toList();
    }

    /** Returns whether {@code chain} took part. */
    boolean has(String chain) {
        return sides.stream().anyMatch(side -> side.contains(chain));
    }

    /** Returns whether the two took part on one side, so that they did not meet each other there. */
    boolean oneSide(Pair pair) {
        return sides.stream().anyMatch(side -> side.contains(pair.first()) && side.contains(pair.second()));
    }
}
