package cablegraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of one cable.
 *
 * @param counts        by figure
 * @param byCable       the figures whose F1 is also averaged over cables, as far as this cable has something to count
 * @param discrepancies in the order in which they are told
 */
record CableScore(SortedMap<String, Figure> counts, Map<String, Figure> byCable, List<Discrepancy> discrepancies) {

    /** Copies the collections. */
    CableScore {
        counts = new TreeMap<>(counts);
        byCable = Map.copyOf(byCable);
        discrepancies = List.copyOf(discrepancies);
    }
}
