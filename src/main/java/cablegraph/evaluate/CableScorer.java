package cablegraph.evaluate;

import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.LocalEntity;
import cablegraph.record.Occurrence;
import cablegraph.record.Relation;
import cablegraph.text.Span;
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

/** Scores one cable: its mentions and entities here, its edges by {@link EdgeScorer}. Used by one thread, once. */
final class CableScorer {

    private final GoldCable gold;
    private final String text;
    private final SortedMap<String, int[]> counts = new TreeMap<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();

    private final SortedMap<Span, String> goldSpans;
    private final Map<String, EntityType> goldTypes;
    private final SortedMap<Span, String> spans = new TreeMap<>();
    private final Map<String, EntityType> types = new HashMap<>();

    private CableScorer(String text, GoldCable gold, boolean foldCase) {
        this.text = text;
        this.gold = gold;
        this.goldSpans = GoldSpans.of(text, gold, foldCase);
        this.goldTypes = gold.named().values().stream().collect(Collectors.toMap(GoldEntity::id, GoldEntity::type));
    }

    /** Returns the counts of a cable; {@code record} is null where nothing was extracted. */
    static CableScore score(String text, GoldCable gold, CableRecord record, boolean foldCase) {
        CableScorer scorer = new CableScorer(text, gold, foldCase);
        List<LocalEntity> entities = record == null ? List.of() : record.entities();
        List<Relation> relations = record == null ? List.of() : record.relations();
        scorer.read(entities);
        scorer.scoreMentions();
        Map<String, String> partners = scorer.partners();
        Map<String, String> names = entities.stream().collect(Collectors.toMap(LocalEntity::id, LocalEntity::name, (a, b) -> b));
        scorer.scoreEntities(partners, names);
        EdgeScorer edges = new EdgeScorer(gold, scorer.goldTypes, scorer.types, partners);
        edges.score(entities, relations, names);
        Map<String, Figure> byCable = edges.byCable();
        edges.counts().forEach((name, count) -> scorer.count(name, count[0], count[1], count[2]));
        scorer.discrepancies.addAll(edges.discrepancies());
        SortedMap<String, Figure> figures = new TreeMap<>();
        scorer.counts.forEach((name, count) -> figures.put(name, new Figure(count[0], count[1], count[2], OptionalDouble.empty())));
        return new CableScore(figures, byCable, scorer.discrepancies);
    }

    /** Returns the gold partner, by id, of each entity of a record that has one. */
    static Map<String, String> partners(String text, GoldCable gold, CableRecord record) {
        CableScorer scorer = new CableScorer(text, gold, false);
        scorer.read(record.entities());
        return scorer.partners();
    }

    private void count(String name, int truePositives, int falsePositives, int falseNegatives) {
        int[] count = counts.computeIfAbsent(name, n -> new int[3]);
        count[0] += truePositives;
        count[1] += falsePositives;
        count[2] += falseNegatives;
    }

    private void countTyped(String what, EntityType type, int truePositives, int falsePositives, int falseNegatives) {
        count(what + "." + type, truePositives, falsePositives, falseNegatives);
        count(what + ".ALL", truePositives, falsePositives, falseNegatives);
    }

    /** Takes the mentions in the regions that count. A place that is given to two entities is charged to the second. */
    private void read(List<LocalEntity> entities) {
        List<Span> regions = CountedRegions.of(text);
        Map<String, EntityType> all = new HashMap<>();
        for (LocalEntity entity : entities) {
            if (entity.unnamed()) {
                continue;
            }
            all.put(entity.id(), entity.type());
            for (Occurrence mention : entity.mentions()) {
                Span span = new Span(text.offsetByCodePoints(0, mention.begin()), text.offsetByCodePoints(0, mention.end()));
                if (regions.stream().anyMatch(region -> region.covers(span))) {
                    String other = spans.putIfAbsent(span, entity.id());
                    if (other != null && !other.equals(entity.id())) {
                        countTyped("mention", entity.type(), 0, 1, 0);
                    }
                }
            }
        }
        spans.values().forEach(id -> types.put(id, all.get(id)));
    }

    private void scoreMentions() {
        for (EntityType type : EntityType.values()) {
            Set<Span> golden = places(goldSpans, goldTypes, type);
            Set<Span> found = places(spans, types, type);
            Set<Span> wrong = difference(found, golden);
            Set<Span> missed = difference(golden, found);
            countTyped("mention", type, golden.size() - missed.size(), wrong.size(), missed.size());
            wrong.forEach(span -> tell("mention+ " + type, span.in(text).replace('\n', ' ')));
            missed.forEach(span -> tell("mention- " + type, span.in(text).replace('\n', ' ')));
        }
    }

    private static Set<Span> places(Map<Span, String> spans, Map<String, EntityType> types, EntityType type) {
        return spans.entrySet().stream().filter(entry -> types.get(entry.getValue()) == type).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static <T> Set<T> difference(Set<T> from, Set<T> less) {
        return from.stream().filter(item -> !less.contains(item)).collect(Collectors.toCollection(TreeSet::new));
    }

    private void tell(String kind, String what) {
        discrepancies.add(new Discrepancy(gold.id(), kind, what));
    }

    /** A pair of entities and how many of their mentions overlap. */
    private record Shared(String id, String goldId, int mentions) {}

    /** Returns the gold partner of each entity that has one: pairs with the most mentions in common go first. */
    private Map<String, String> partners() {
        Map<String, Map<String, Integer>> overlaps = new TreeMap<>();
        List<Map.Entry<Span, String>> golden = List.copyOf(goldSpans.entrySet());
        int from = 0;
        for (Map.Entry<Span, String> found : spans.entrySet()) {
            // Gold spans do not overlap one another, so those that end before this one begins are done with.
            while (from < golden.size() && golden.get(from).getKey().end() <= found.getKey().begin()) {
                from++;
            }
            for (int i = from; i < golden.size() && golden.get(i).getKey().begin() < found.getKey().end(); i++) {
                String goldId = golden.get(i).getValue();
                if (found.getKey().overlaps(golden.get(i).getKey()) && types.get(found.getValue()) == goldTypes.get(goldId)) {
                    overlaps.computeIfAbsent(found.getValue(), id -> new TreeMap<>()).merge(goldId, 1, Integer::sum);
                }
            }
        }
        List<Shared> pairs = new ArrayList<>();
        overlaps.forEach((id, shared) -> shared.forEach((goldId, mentions) -> pairs.add(new Shared(id, goldId, mentions))));
        // The sort is stable: pairs of the same weight stay in the order of their ids.
        pairs.sort((a, b) -> Integer.compare(b.mentions(), a.mentions()));
        Map<String, String> partners = new TreeMap<>();
        Set<String> taken = new TreeSet<>();
        for (Shared pair : pairs) {
            if (!partners.containsKey(pair.id()) && taken.add(pair.goldId())) {
                partners.put(pair.id(), pair.goldId());
            }
        }
        return partners;
    }

    private void scoreEntities(Map<String, String> partners, Map<String, String> names) {
        Set<String> goldFound = new TreeSet<>(goldSpans.values());
        Map<String, String> goldNames = gold.entities().stream().collect(Collectors.toMap(GoldEntity::id, GoldEntity::name, (a, b) -> b));
        for (EntityType type : EntityType.values()) {
            Set<String> golden = goldFound.stream().filter(id -> goldTypes.get(id) == type).collect(Collectors.toCollection(TreeSet::new));
            Set<String> found = types.keySet().stream().filter(id -> types.get(id) == type).collect(Collectors.toCollection(TreeSet::new));
            int right = (int) partners.keySet().stream().filter(id -> types.get(id) == type).count();
            countTyped("entity", type, right, found.size() - right, golden.size() - right);
            difference(found, partners.keySet()).forEach(id -> tell("entity+ " + type, names.get(id)));
            difference(golden, new TreeSet<>(partners.values())).forEach(id -> tell("entity- " + type, goldNames.get(id)));
        }
    }
}
