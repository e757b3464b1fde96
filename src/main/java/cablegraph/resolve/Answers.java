package cablegraph.resolve;

import cablegraph.record.EntityType;
import cablegraph.record.LocalEntity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A reader's answers brought to the locals that they name, and checked against one another. For one thread. */
final class Answers {

    private final List<Local> locals;
    private final Map<String, List<Integer>> byIdOrName = new HashMap<>();
    private final List<Bound> bound = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** An answer and the locals, by index, that its two ends name. */
    private record Bound(Overrides.Answer answer, List<Integer> first, List<Integer> second) {

        boolean touches(int i) {
            return first.contains(i) || second.contains(i);
        }
    }

    Answers(Overrides overrides, List<Local> locals) {
        this.locals = locals;
        if (!overrides.answers().isEmpty()) {
            for (int i = 0; i < locals.size(); i++) {
                LocalEntity entity = locals.get(i).entity();
                for (String end : Set.of(entity.id(), entity.name())) {
                    byIdOrName.computeIfAbsent(end, k -> new ArrayList<>()).add(i);
                }
            }
        }
        overrides.answers().forEach(this::bind);
    }

    /** A name may be a person's and an office's: only what is of one type with the other end is meant, each type by itself. */
    private void bind(Overrides.Answer answer) {
        List<Integer> first = byIdOrName.getOrDefault(answer.first(), List.of());
        List<Integer> second = byIdOrName.getOrDefault(answer.second(), List.of());
        Set<EntityType> shared = types(first);
        shared.retainAll(types(second));
        if (!first.isEmpty() && !second.isEmpty() && shared.isEmpty()) {
            problems.add(answer.where() + ": \"" + answer.first() + "\" (" + types(first) + ") and \"" + answer.second() + "\" ("
                    + types(second) + ") are of different types and cannot be one");
        }
        shared.forEach(type -> bound.add(new Bound(answer, of(first, type), of(second, type))));
    }

    private Set<EntityType> types(List<Integer> ends) {
        return ends.stream().map(i -> locals.get(i).entity().type())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntityType.class)));
    }

    private List<Integer> of(List<Integer> ends, EntityType type) {
        return ends.stream().filter(i -> locals.get(i).entity().type() == type).toList();
    }

    /**
     * Joins and parts what the answers say.
     *
     * @throws IllegalArgumentException if they contradict one another; the message has a line for each contradiction
     */
    void apply(Clusters clusters) {
        for (Bound same : bound) {
            if (same.answer().same()) {
                int anchor = same.first().get(0);
                same.first().forEach(i -> clusters.force(anchor, i, Rule.OVERRIDE));
                same.second().forEach(i -> clusters.force(anchor, i, Rule.OVERRIDE));
            }
        }
        bound.stream().filter(parted -> !parted.answer().same()).forEach(parted -> part(parted, clusters));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), problems));
        }
    }

    private void part(Bound parted, Clusters clusters) {
        for (int i : parted.first()) {
            for (int j : parted.second()) {
                if (clusters.areOne(i, j)) {
                    Overrides.Answer answer = parted.answer();
                    problems.add(answer.where() + ": \"" + answer.first() + "\" and \"" + answer.second()
                            + "\" are said not to be the same, but " + (i == j ? "both name " + locals.get(i).id()
                            : "they are by " + String.join(" and ", linesBetween(i, j))));
                    return;
                }
                clusters.keepApart(i, j);
            }
        }
    }

    /** Returns the lines that make the two one, the fewest that do. */
    private List<String> linesBetween(int from, int to) {
        Map<Integer, List<String>> reached = new HashMap<>(Map.of(from, List.of()));
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!reached.containsKey(to)) {
            int at = open.remove();
            for (Bound same : bound) {
                if (same.answer().same() && same.touches(at)) {
                    List<String> lines = new ArrayList<>(reached.get(at));
                    lines.add(same.answer().where());
                    for (List<Integer> end : List.of(same.first(), same.second())) {
                        end.stream().filter(next -> reached.putIfAbsent(next, lines) == null).forEach(open::add);
                    }
                }
            }
        }
        return reached.get(to);
    }
}
