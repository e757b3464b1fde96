package cablegraph.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A possible edge: all that a cable tells of one tie between two entities.
 *
 * @param tie         what may stand between them
 * @param pair        the two, as in {@link Reading#pair}
 * @param probability that it is so, in [0, 1]: that not all stretches are wrong that tell of it, and that both names are
 *                    names
 * @param readings    those that tell it best, the likeliest first; at least one
 */
record Candidate(Tie tie, Pair pair, double probability, List<Reading> readings) {

    // A place that is likelier wrong than right and much less likely than the pair's best proves nothing that the best does not.
    private static final double LIKELY = 0.5;
    private static final double NEAR_BEST = 0.7;
    private static final int MOST_SHOWN = 5;

    private static final Comparator<Reading> LIKELIEST = Comparator.comparingDouble(Reading::probability).reversed()
            .thenComparing(reading -> reading.second().mention());

    /** Copies the list. */
    Candidate {
        readings = List.copyOf(readings);
    }

    /** Returns the candidates of a cable, sorted by tie and pair. */
    static List<Candidate> of(List<Reading> readings) {
        SortedMap<Tie, SortedMap<Pair, List<Reading>>> byTie = new TreeMap<>();
        readings.forEach(reading -> byTie.computeIfAbsent(reading.tie(), tie -> new TreeMap<>())
                .computeIfAbsent(reading.pair(), pair -> new ArrayList<>()).add(reading));
        List<Candidate> candidates = new ArrayList<>();
        byTie.forEach((tie, pairs) -> pairs.forEach((pair, told) -> candidates.add(of(tie, pair, told))));
        return candidates;
    }

    private static Candidate of(Tie tie, Pair pair, List<Reading> told) {
        SortedMap<Integer, Double> byWindow = new TreeMap<>();
        told.forEach(reading -> byWindow.merge(reading.window(), reading.probability(), Math::max));
        double wrong = byWindow.values().stream().mapToDouble(probability -> 1 - probability).reduce(1, (a, b) -> a * b);
        List<Reading> best = told.stream().sorted(LIKELIEST).toList();
        double names = best.get(0).first().chain().probability() * best.get(0).second().chain().probability();
        double least = Math.min(LIKELY, best.get(0).probability() * NEAR_BEST);
        return new Candidate(tie, pair, (1 - wrong) * names,
                best.stream().filter(reading -> reading.probability() >= least).limit(MOST_SHOWN).toList());
    }
}
