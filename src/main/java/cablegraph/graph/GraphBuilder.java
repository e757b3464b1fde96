package cablegraph.graph;

import cablegraph.cable.Marking;
import cablegraph.record.CableRecord;
import cablegraph.record.Evidence;
import cablegraph.record.Meeting;
import cablegraph.record.Relation;
import cablegraph.record.RelationType;
import cablegraph.record.Statement;
import cablegraph.record.Status;
import cablegraph.resolve.Resolution;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Lifts the relations of single cables to edges between the entities of a corpus. Thread-safe. */
public final class GraphBuilder {

    private static final Comparator<Key> BY_KEY = Comparator.comparing(Key::type).thenComparing(Key::source)
            .thenComparing(Key::target).thenComparing(Key::status, Comparator.nullsFirst(Comparator.naturalOrder()));

    private GraphBuilder() {}

    /**
     * Returns the graph of {@code records}, the same for any order of them. A relation whose two ends are one entity is
     * left out.
     *
     * @param records    the records, no cable twice
     * @param resolution the outcome of resolving these very records
     * @throws IllegalArgumentException if a relation has an end that is not in {@code resolution}
     */
    public static Graph build(List<CableRecord> records, Resolution resolution) {
        List<CableRecord> cables = records.stream().sorted(Comparator.comparing(CableRecord::id)).toList();
        SortedMap<Key, SortedMap<String, CableSupport>> edges = new TreeMap<>(BY_KEY);
        for (CableRecord cable : cables) {
            Occasions occasions = new Occasions(cable);
            for (Relation relation : cable.relations()) {
                Key key = Key.of(relation, resolution);
                if (!key.source().equals(key.target())) {
                    edges.computeIfAbsent(key, k -> new TreeMap<>())
                            .computeIfAbsent(cable.id(), id -> new CableSupport())
                            .add(relation, occasions.of(relation));
                }
            }
        }
        return new Graph(cables, resolution, edges.entrySet().stream().map(e -> edge(e.getKey(), e.getValue())).toList());
    }

    private static Edge edge(Key key, SortedMap<String, CableSupport> byCable) {
        Collection<CableSupport> supports = byCable.values();
        NavigableSet<String> dates = supports.stream().flatMap(s -> s.dates.stream()).collect(Collectors.toCollection(TreeSet::new));
        // A vague date that a more precise one refines (2007-02 beside 2007-02-16) adds nothing.
        List<String> refined = dates.stream().filter(date -> {
            String next = dates.higher(date);
            return next != null && next.startsWith(date + "-");
        }).toList();
        refined.forEach(dates::remove);
        double noneTrue = supports.stream().mapToDouble(s -> 1 - s.confidence).reduce(1, (a, b) -> a * b);
        return new Edge(key.id(), key.type(), key.source(), key.target(), key.status(),
                dates.isEmpty() ? null : dates.first(), dates.isEmpty() ? null : dates.last(),
                supports.stream().mapToInt(CableSupport::weight).sum(),
                List.copyOf(byCable.keySet()), 1 - noneTrue, highestMarking(supports),
                byCable.entrySet().stream()
                        .flatMap(e -> e.getValue().evidence.stream().map(sentence -> new EdgeEvidence(e.getKey(), sentence)))
                        .toList());
    }

    private static String highestMarking(Collection<CableSupport> supports) {
        return supports.stream().flatMap(s -> s.evidence.stream())
                .map(Evidence::marking).filter(marking -> marking != null)
                .map(Marking::parse).flatMap(Optional::stream)
                .reduce(BinaryOperator.maxBy(Comparator.naturalOrder())).map(Marking::toString).orElse(null);
    }

    private record Key(RelationType type, String source, String target, Status status) {

        static Key of(Relation relation, Resolution resolution) {
            String source = resolution.of(relation.source()).id();
            String target = resolution.of(relation.target()).id();
            boolean swap = relation.type() == RelationType.MET_WITH && source.compareTo(target) > 0;
            return new Key(relation.type(), swap ? target : source, swap ? source : target, relation.status());
        }

        String id() {
            String kind = type.name().toLowerCase(Locale.ROOT) + (status == null ? "" : "/" + status.word());
            return kind + ":" + source + ":" + target;
        }
    }

    /** What one cable contributes to one edge. Its relations share their sentences, so only the surest counts. */
    private static final class CableSupport {
        private final Set<String> dates = new TreeSet<>();
        private final Set<String> occasions = new HashSet<>();
        private final Set<Evidence> evidence = new TreeSet<>(
                Comparator.<Evidence>naturalOrder().thenComparing(Evidence::text));
        private int unnamedOccasions;
        private double confidence;

        void add(Relation relation, Set<String> supportedBy) {
            if (relation.date() != null) {
                dates.add(relation.date());
            }
            occasions.addAll(supportedBy);
            unnamedOccasions += supportedBy.isEmpty() ? 1 : 0;
            evidence.addAll(relation.evidence());
            confidence = Math.max(confidence, relation.confidence());
        }

        int weight() {
            return occasions.size() + unnamedOccasions;
        }
    }

    /** The meetings and statements of a cable by those who took part in them. */
    private static final class Occasions {
        private final Map<String, Map<Meeting, Integer>> sideOf = new HashMap<>();
        private final Map<String, Map<String, Set<String>>> statements = new HashMap<>();

        Occasions(CableRecord cable) {
            for (Meeting meeting : cable.meetings()) {
                for (int side = 0; side < meeting.sides().size(); side++) {
                    for (String participant : meeting.sides().get(side)) {
                        sideOf.computeIfAbsent(participant, k -> new IdentityHashMap<>()).put(meeting, side);
                    }
                }
            }
            for (Statement statement : cable.statements()) {
                for (String topic : statement.about()) {
                    statements.computeIfAbsent(statement.speaker(), k -> new HashMap<>())
                            .computeIfAbsent(topic, k -> new HashSet<>()).add(statement.id());
                }
            }
        }

        Set<String> of(Relation relation) {
            if (relation.type() == RelationType.DISCUSSED) {
                return statements.getOrDefault(relation.source(), Map.of()).getOrDefault(relation.target(), Set.of());
            }
            Map<Meeting, Integer> other = sideOf.getOrDefault(relation.target(), Map.of());
            return sideOf.getOrDefault(relation.source(), Map.of()).entrySet().stream()
                    .filter(e -> e.getKey().status() == relation.status())
                    .filter(e -> other.containsKey(e.getKey()) && !other.get(e.getKey()).equals(e.getValue()))
                    .map(e -> e.getKey().id()).collect(Collectors.toSet());
        }
    }
}
