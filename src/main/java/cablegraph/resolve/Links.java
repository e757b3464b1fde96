package cablegraph.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The trees that joins make of locals, and what each holds. Immutable once made. */
final class Links {

    private final int[] above;
    private final int[] below;
    private final int[] root;

    /**
     * @param links   joins by index, without a circle
     * @param weights of the locals
     */
    Links(List<Trail.Link> links, int[] weights) {
        List<List<Integer>> beside = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            beside.add(new ArrayList<>(1));
        }
        for (Trail.Link link : links) {
            beside.get(link.one()).add(link.other());
            beside.get(link.other()).add(link.one());
        }
        above = new int[weights.length];
        root = new int[weights.length];
        below = weights.clone();
        Arrays.fill(root, -1);
        for (int i = 0; i < weights.length; i++) {
            if (root[i] < 0) {
                grow(i, beside);
            }
        }
    }

    /** Walks the tree of {@code top} down, then adds up what hangs below each from its leaves. */
    private void grow(int top, List<List<Integer>> beside) {
        Deque<Integer> open = new ArrayDeque<>(List.of(top));
        List<Integer> seen = new ArrayList<>();
        above[top] = top;
        root[top] = top;
        while (!open.isEmpty()) {
            int at = open.pop();
            seen.add(at);
            for (int next : beside.get(at)) {
                if (next != above[at]) {
                    above[next] = at;
                    root[next] = top;
                    open.push(next);
                }
            }
        }
        for (int k = seen.size() - 1; k > 0; k--) {
            below[above[seen.get(k)]] += below[seen.get(k)];
        }
    }

    /** Returns the weight of the whole tree that local {@code i} is in. */
    int weight(int i) {
        return below[root[i]];
    }

    /** Returns the weight of the smaller part if {@code link} were not. */
    int weightParted(Trail.Link link) {
        int lower = below[above[link.one()] == link.other() ? link.one() : link.other()];
        return Math.min(lower, weight(link.one()) - lower);
    }
}
