package cablegraph.relate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two entities, in no order.
 *
 * @param first  the id that sorts first
 * @param second the other
 */
record Pair(String first, String second) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::first).thenComparing(Pair::second);

    /** Returns the pair of the two. */
    static Pair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** Returns every two different members of different sides. */
    static SortedSet<Pair> across(List<List<String>> sides) {
        SortedSet<Pair> pairs = new TreeSet<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                for (String one : sides.get(i)) {
                    for (String other : sides.get(j)) {
                        if (!one.equals(other)) {
                            pairs.add(of(one, other));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    /** Returns whether both are among these ids. */
    boolean isAmong(Set<String> ids) {
        return ids.contains(first) && ids.contains(second);
    }

    /** Returns whether one is of both pairs. */
    boolean shares(Pair other) {
        return first.equals(other.first) || first.equals(other.second) || second.equals(other.first) || second.equals(other.second);
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
