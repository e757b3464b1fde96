package cablegraph.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How well a clustering agrees with that of the gold: B-cubed (Bagga and Baldwin, 1998), the mean over all items of how
 * much an item's cluster and its gold cluster have in common.
 *
 * @param precision the mean share of an item's cluster that is of its gold cluster, rounded to four digits
 * @param recall    the mean share of an item's gold cluster that is in its cluster, rounded to four digits
 * @param f1        the harmonic mean of both before they were rounded, rounded to four digits
 * @param items     how many were clustered; all figures are 0 if none was
 */
public record BCubed(double precision, double recall, double f1, int items) {

    /**
     * Returns the agreement on some items.
     *
     * @param items    what to count, also within the clusters
     * @param clusters the cluster of each item
     * @param gold     the gold cluster of each item
     */
    static <T> BCubed of(Collection<T> items, Map<T, ?> clusters, Map<T, ?> gold) {
        if (items.isEmpty()) {
            return new BCubed(0, 0, 0, 0);
        }
        Map<Object, Set<T>> together = grouped(items, clusters);
        Map<Object, Set<T>> one = grouped(items, gold);
        double precision = 0;
        double recall = 0;
        for (T item : items) {
            Set<T> cluster = together.get(clusters.get(item));
            Set<T> goldCluster = one.get(gold.get(item));
            double common = cluster.stream().filter(goldCluster::contains).count();
            precision += common / cluster.size();
            recall += common / goldCluster.size();
        }
        precision /= items.size();
        recall /= items.size();
        return new BCubed(Figure.round(precision), Figure.round(recall),
                Figure.round(2 * precision * recall / (precision + recall)), items.size());
    }

    private static <T> Map<Object, Set<T>> grouped(Collection<T> items, Map<T, ?> clusters) {
        Map<Object, Set<T>> groups = new HashMap<>();
        items.forEach(item -> groups.computeIfAbsent(clusters.get(item), cluster -> new HashSet<>()).add(item));
        return groups;
    }
}
