package cablegraph.evaluate;

import cablegraph.record.EntityType;
import cablegraph.record.Evidence;
import cablegraph.record.LocalEntity;
import cablegraph.record.Relation;
import cablegraph.record.RelationType;
import cablegraph.record.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Scores the edges of one cable. Used by one thread, once. */
final class EdgeScorer {

    /** What an end is: an entity of the gold, one of the output without partner, or the other end over again. */
    private enum Kind { GOLD, FOUND, SELF }

    private record End(Kind kind, String id) implements Comparable<End> {

        @Override
        public int compareTo(End other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : id.compareTo(other.id);
        }
    }

    private record Pair(End source, End target) implements Comparable<Pair> {

        /** A meeting has no direction: an end without partner comes first, else the one whose id does. */
        static Pair of(RelationType type, End source, End target) {
            boolean inOrder = source.kind() == target.kind() ? source.id().compareTo(target.id()) <= 0 : target.kind() == Kind.GOLD;
            return type == RelationType.MET_WITH && !inOrder ? new Pair(target, source) : new Pair(source, target);
        }

        @Override
        public int compareTo(Pair other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : target.compareTo(other.target);
        }
    }

    private final GoldCable gold;
    private final Map<String, EntityType> goldTypes;
    private final Map<String, EntityType> types;
    private final Map<String, String> partners;
    private final SortedMap<String, int[]> counts = new TreeMap<>();
    private final Map<String, Figure> byCable = new HashMap<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();

    /**
     * Makes a scorer.
     *
     * @param goldTypes types of the named gold entities
     * @param types     types of the named entities of the output that have a mention where it counts
     * @param partners  the gold partner of each of these that has one
     */
    EdgeScorer(GoldCable gold, Map<String, EntityType> goldTypes, Map<String, EntityType> types, Map<String, String> partners) {
        this.gold = gold;
        this.goldTypes = goldTypes;
        this.types = types;
        this.partners = partners;
    }

    /** Counts the edges of the output. */
    void score(List<LocalEntity> entities, List<Relation> relations, Map<String, String> names) {
        scoreUnnamed(entities, relations);
        scoreQuality(relations);
        for (RelationType type : RelationType.values()) {
            scoreEdges(type, relations, names);
        }
    }

    /** Returns true positives, false positives and false negatives by figure. */
    SortedMap<String, int[]> counts() {
        return counts;
    }

    /** Returns the figures of this cable that are averaged over cables, where there is anything to count. */
    Map<String, Figure> byCable() {
        return byCable;
    }

    /** Returns the edges that differ. */
    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    private void count(String name, int truePositives, int falsePositives, int falseNegatives) {
        int[] count = counts.computeIfAbsent(name, n -> new int[3]);
        count[0] += truePositives;
        count[1] += falsePositives;
        count[2] += falseNegatives;
    }

    private End end(String id) {
        String partner = partners.get(id);
        return partner == null ? new End(Kind.FOUND, id) : new End(Kind.GOLD, partner);
    }

    private void scoreUnnamed(List<LocalEntity> entities, List<Relation> relations) {
        Set<String> hiddenGold = gold.entities().stream().filter(GoldEntity::unnamed).map(GoldEntity::id).collect(Collectors.toSet());
        Set<String> hidden = entities.stream().filter(LocalEntity::unnamed).map(LocalEntity::id).collect(Collectors.toSet());
        Set<End> golden = new TreeSet<>();
        Set<End> optional = new TreeSet<>();
        for (GoldRelation relation : gold.relations()) {
            String other = partner(relation.type(), relation.held(), relation.source(), relation.target(), hiddenGold);
            if (other != null && goldTypes.containsKey(other)) {
                (relation.optional() ? optional : golden).add(new End(Kind.GOLD, other));
            }
        }
        optional.removeAll(golden);
        Set<End> found = new TreeSet<>();
        for (Relation relation : relations) {
            String other = partner(relation.type(), relation.status() != Status.PLANNED, relation.source(), relation.target(), hidden);
            if (other != null && types.containsKey(other)) {
                found.add(end(other));
            }
        }
        found.removeAll(optional);
        countSets("edge.MET_WITH.unnamed", golden, found);
    }

    /** Returns the end that is not hidden of a meeting of which one is, or null. */
    private static String partner(RelationType type, boolean held, String source, String target, Set<String> hidden) {
        if (type != RelationType.MET_WITH || !held || hidden.contains(source) == hidden.contains(target)) {
            return null;
        }
        return hidden.contains(source) ? target : source;
    }

    private <T> void countSets(String name, Set<T> golden, Set<T> found) {
        int right = (int) found.stream().filter(golden::contains).count();
        count(name, right, found.size() - right, golden.size() - right);
    }

    private void scoreQuality(List<Relation> relations) {
        Map<RelationType, Map<Pair, GoldRelation>> golden = new HashMap<>();
        for (GoldRelation relation : gold.relations()) {
            Pair pair = Pair.of(relation.type(), new End(Kind.GOLD, relation.source()), new End(Kind.GOLD, relation.target()));
            golden.computeIfAbsent(relation.type(), type -> new HashMap<>()).put(pair, relation);
        }
        for (Relation relation : relations) {
            if (!types.containsKey(relation.source()) || !types.containsKey(relation.target())) {
                continue;
            }
            Pair pair = Pair.of(relation.type(), end(relation.source()), end(relation.target()));
            GoldRelation match = golden.getOrDefault(relation.type(), Map.of()).get(pair);
            if (match == null) {
                continue;
            }
            countShare("quality.proved", relation.evidence().stream().map(Evidence::paragraph).anyMatch(match.paragraphs()::contains));
            if (match.date() != null && !match.date().isEmpty()) {
                countShare("quality.dated", relation.date() != null && relation.date().startsWith(match.date()));
            }
            if (relation.type() == RelationType.MET_WITH) {
                countShare("quality.status", held(relation.status()) == held(match.status()));
            }
        }
    }

    private void countShare(String name, boolean right) {
        count(name, right ? 1 : 0, right ? 0 : 1, 0);
    }

    private static Status held(Status status) {
        return status == null ? Status.HELD : status;
    }

    private void scoreEdges(RelationType type, List<Relation> relations, Map<String, String> names) {
        Set<Pair> optional = new TreeSet<>();
        Set<Pair> golden = new TreeSet<>();
        for (GoldRelation relation : gold.relations()) {
            if (relation.type() == type) {
                Pair pair = Pair.of(type, new End(Kind.GOLD, relation.source()), new End(Kind.GOLD, relation.target()));
                if (relation.optional()) {
                    optional.add(pair);
                } else if (relation.held() && goldTypes.containsKey(relation.source()) && goldTypes.containsKey(relation.target())) {
                    golden.add(pair);
                }
            }
        }
        golden.removeAll(optional);
        SortedMap<Pair, Double> confidences = new TreeMap<>();
        for (Relation relation : relations) {
            boolean held = type != RelationType.MET_WITH || relation.status() != Status.PLANNED;
            if (relation.type() == type && held && types.containsKey(relation.source()) && types.containsKey(relation.target())) {
                End source = end(relation.source());
                End target = end(relation.target());
                Pair pair = source.equals(target) ? new Pair(source, new End(Kind.SELF, target.id())) : Pair.of(type, source, target);
                confidences.merge(pair, relation.confidence(), Math::max);
            }
        }
        confidences.keySet().removeAll(optional);
        Set<Pair> found = confidences.keySet();
        String name = "edge." + type;
        countEdges(name, golden, found);
        confidences.forEach((pair, confidence) -> countShare(Reliability.figure(type, confidence), golden.contains(pair)));
        if (type == RelationType.DISCUSSED) {
            countEdges(name + ".program", ofProgram(golden), ofProgram(found));
        }
        CableScorer.difference(found, golden).forEach(pair -> tell(name + "+", pair, names));
        CableScorer.difference(golden, found).forEach(pair -> tell(name + "-", pair, names));
    }

    private void countEdges(String name, Set<Pair> golden, Set<Pair> found) {
        countSets(name, golden, found);
        if (!golden.isEmpty() || !found.isEmpty()) {
            int right = (int) found.stream().filter(golden::contains).count();
            byCable.put(name, new Figure(right, found.size() - right, golden.size() - right, OptionalDouble.empty()));
        }
    }

    private Set<Pair> ofProgram(Set<Pair> pairs) {
        return pairs.stream().filter(pair -> (switch (pair.target().kind()) {
            case GOLD -> goldTypes.get(pair.target().id());
            case FOUND -> types.get(pair.target().id());
            case SELF -> null;
        }) == EntityType.PROGRAM).collect(Collectors.toCollection(TreeSet::new));
    }

    private void tell(String kind, Pair pair, Map<String, String> names) {
        discrepancies.add(new Discrepancy(gold.id(), kind, label(pair.source(), names) + " -> " + label(pair.target(), names)));
    }

    private String label(End end, Map<String, String> names) {
        return end.kind() == Kind.FOUND ? names.get(end.id())
                : gold.entities().stream().filter(entity -> entity.id().equals(end.id())).map(GoldEntity::name).findFirst().orElse(end.id());
    }
}
