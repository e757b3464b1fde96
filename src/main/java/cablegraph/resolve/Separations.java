package cablegraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The clusters that could be one and are not, each two with one reason. Immutable once made. */
final class Separations {

    /** So many of each entity are told: a common surname has thousands. */
    private static final int NEAREST = 3;

    private final List<Local> locals;
    private final int[] firsts;
    private final List<Trail.Gap> gaps;

    Separations(Clusters clusters, Trail trail) {
        this.locals = clusters.locals();
        this.firsts = clusters.firsts();
        Map<Long, Trail.Gap> byClusters = new TreeMap<>();
        for (Trail.Gap gap : trail.gaps()) {
            int one = firsts[gap.one()];
            int other = firsts[gap.other()];
            // Another rule may have joined them since.
            if (one != other) {
                Trail.Gap inOrder = one < other ? gap : new Trail.Gap(gap.other(), gap.one(), gap.doubt());
                byClusters.merge((long) Math.min(one, other) << Integer.SIZE | Math.max(one, other), inOrder, Separations::holding);
            }
        }
        this.gaps = List.copyOf(byClusters.values());
    }

    /** Of two reasons the reader's own answer holds, else the one that is less sure: it is all that would have to fall. */
    private static Trail.Gap holding(Trail.Gap earlier, Trail.Gap later) {
        return earlier.doubt() != Doubt.OVERRIDE && later.doubt().certainty() < earlier.doubt().certainty() ? later : earlier;
    }

    /** Returns a gap for each two clusters, in the order of their first members. */
    List<Trail.Gap> all() {
        return gaps;
    }

    /** Returns those that are among the three least sure of either entity, sorted by the entities' ids. */
    List<Separation> nearest() {
        int[] nearer = new int[firsts.length];
        List<Trail.Gap> kept = new ArrayList<>();
        gaps.stream().sorted(Comparator.comparingDouble(gap -> gap.doubt().certainty())).forEach(gap -> {
            int before = Math.min(nearer[firsts[gap.one()]]++, nearer[firsts[gap.other()]]++);
            if (before < NEAREST) {
                kept.add(gap);
            }
        });
        return kept.stream().map(gap -> new Separation(id(firsts[gap.one()]), id(firsts[gap.other()]), id(gap.one()), id(gap.other()),
                        gap.doubt().words(), gap.doubt().certainty()))
                .sorted(Comparator.comparing(Separation::first).thenComparing(Separation::second)).toList();
    }

    private String id(int i) {
        return locals.get(i).id();
    }
}
