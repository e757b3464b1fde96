package cablegraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Local entities, joined step by step: a forest of disjoint sets that refuses a join which would bring two members
 * together that a veto keeps apart. Joins are asked for from the surest to the least sure; the outcome depends on that
 * order and on nothing else. For one thread.
 */
final class Clusters {

    /** More different members than this in a cluster and nothing but an override joins it any more. */
    private static final int MOST_DIFFERENT = 40;

    private final List<Local> locals;
    private final BiFunction<Integer, Integer, Doubt> veto;
    private final BiPredicate<Integer, Integer> twice;
    private final int[] parent;
    private final Rule[] rules;
    private final Trail trail;
    private final List<Map<String, List<Integer>>> cables = new ArrayList<>();
    private final List<Map<String, Integer>> different = new ArrayList<>();
    private final Map<Integer, Set<Integer>> keptApart = new HashMap<>();

    /**
     * @param locals    sorted by id
     * @param signature what makes two locals the same to {@code veto} but for their years, by index
     * @param veto      why two locals, by index, cannot be one, or null if they can
     * @param twice     whether two locals of one cable, by index, may be one for all that their cable tells them apart
     * @param trail     gets the joins, and those that were refused
     */
    Clusters(List<Local> locals, List<String> signature, BiFunction<Integer, Integer, Doubt> veto,
            BiPredicate<Integer, Integer> twice, Trail trail) {
        this.locals = locals;
        this.veto = veto;
        this.twice = twice;
        this.trail = trail;
        this.parent = new int[locals.size()];
        this.rules = new Rule[locals.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            cables.add(new HashMap<>(Map.of(locals.get(i).cable(), List.of(i))));
            different.add(new TreeMap<>(Map.of(signature.get(i), i)));
        }
    }

    List<Local> locals() {
        return locals;
    }

    int find(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int at = i; parent[at] != root; ) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    boolean areOne(int a, int b) {
        return find(a) == find(b);
    }

    /** Returns one member, by index, of each kind that the cluster of {@code i} holds. */
    Iterable<Integer> kinds(int i) {
        return different.get(find(i)).values();
    }

    /** Keeps the two apart whatever rule would join them. */
    void keepApart(int a, int b) {
        keptApart.computeIfAbsent(find(a), k -> new HashSet<>()).add(b);
        keptApart.computeIfAbsent(find(b), k -> new HashSet<>()).add(a);
        trail.apart(a, b, Doubt.OVERRIDE);
    }

    private boolean areKeptApart(int a, int b) {
        int root = find(b);
        return keptApart.getOrDefault(find(a), Set.of()).stream().anyMatch(other -> find(other) == root);
    }

    /** Joins the clusters of the two, vetoes or not. */
    void force(int a, int b, Rule rule) {
        if (!areOne(a, b)) {
            unite(a, b, rule);
        }
    }

    /** Joins the clusters of the two unless a veto forbids it. */
    boolean join(int a, int b, Rule rule) {
        if (areOne(a, b)) {
            return true;
        }
        Doubt refusal = refusal(a, b);
        if (refusal != null) {
            trail.apart(a, b, refusal);
            return false;
        }
        unite(a, b, rule);
        return true;
    }

    /** Returns whether nothing forbids to join the clusters of the two. */
    boolean mayJoin(int a, int b) {
        return refusal(a, b) == null;
    }

    /** Returns what forbids to join the clusters of the two, or null if nothing does. */
    Doubt refusal(int a, int b) {
        int one = find(a);
        int other = find(b);
        if (shareCable(a, b)) {
            return Doubt.SAME_CABLE;
        }
        if (areKeptApart(a, b)) {
            return Doubt.OVERRIDE;
        }
        if (different.get(one).size() + different.get(other).size() > MOST_DIFFERENT) {
            return Doubt.TOO_MANY;
        }
        for (int i : different.get(one).values()) {
            for (int j : different.get(other).values()) {
                Doubt doubt = veto.apply(i, j);
                if (doubt != null) {
                    return doubt;
                }
            }
        }
        return null;
    }

    /** Notes that the two could be one and were not joined. */
    void doubt(int a, int b, Doubt doubt) {
        trail.apart(a, b, doubt);
    }

    private boolean shareCable(int a, int b) {
        Map<String, List<Integer>> one = cables.get(find(a));
        Map<String, List<Integer>> other = cables.get(find(b));
        Map<String, List<Integer>> few = one.size() < other.size() ? one : other;
        Map<String, List<Integer>> many = few == one ? other : one;
        return few.entrySet().stream().anyMatch(e -> many.containsKey(e.getKey()) && e.getValue().stream()
                .anyMatch(i -> many.get(e.getKey()).stream().anyMatch(j -> !twice.test(i, j))));
    }

    private void unite(int a, int b, Rule rule) {
        note(a, rule);
        note(b, rule);
        trail.joined(a, b, rule);
        int one = find(a);
        int other = find(b);
        int root = cables.get(one).size() >= cables.get(other).size() ? one : other;
        int gone = root == one ? other : one;
        parent[gone] = root;
        cables.get(gone).forEach((cable, members) -> cables.get(root).merge(cable, members,
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        cables.set(gone, Map.of());
        different.get(gone).forEach((kind, member) -> different.get(root).merge(kind, member, Math::min));
        different.set(gone, Map.of());
        Set<Integer> apart = keptApart.remove(gone);
        if (apart != null) {
            keptApart.computeIfAbsent(root, k -> new HashSet<>()).addAll(apart);
        }
    }

    private void note(int i, Rule rule) {
        if (rules[i] == null) {
            rules[i] = rule;
        }
    }

    /** Returns the rule that first joined the local to another, or {@code only}. */
    String rule(int i) {
        return rules[i] == null ? "only" : rules[i].words();
    }

    /** Returns the first member of the cluster of each local, by index. */
    int[] firsts() {
        int[] byRoot = new int[parent.length];
        int[] firsts = new int[parent.length];
        Arrays.fill(byRoot, -1);
        for (int i = 0; i < parent.length; i++) {
            int root = find(i);
            byRoot[root] = byRoot[root] < 0 ? i : byRoot[root];
            firsts[i] = byRoot[root];
        }
        return firsts;
    }

    /** Returns the members of each cluster by index, sorted; clusters sorted by their first. */
    List<List<Integer>> sets() {
        Map<Integer, List<Integer>> byRoot = new HashMap<>();
        List<List<Integer>> sets = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            byRoot.computeIfAbsent(find(i), k -> {
                List<Integer> members = new ArrayList<>();
                sets.add(members);
                return members;
            }).add(i);
        }
        return sets;
    }
}
