package cablegraph.evaluate;

import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.resolve.Resolution;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Scores who is one across cables. A gold entity takes part if the output has a partner for it in its cable (paired as
 * {@link Scorer} does); names that were not found are no errors of identity.
 */
public final class IdentityScorer {

    private final Map<String, GoldIdentity> gold = new HashMap<>();
    private final Map<String, String> found = new TreeMap<>();

    private IdentityScorer() {}

    /**
     * Returns the figures of a resolution.
     *
     * @param cables     the gold of the cables
     * @param texts      the untouched text of each of them by its id
     * @param records    what was extracted, no cable twice; gold cables without a record are left out
     * @param resolution which entities of these records are one
     * @param identities which entities of these cables are one in the gold; entities that it does not name are left out
     */
    public static IdentityReport score(Collection<GoldCable> cables, Map<String, String> texts, Collection<CableRecord> records,
            Resolution resolution, Collection<GoldIdentity> identities) {
        IdentityScorer scorer = new IdentityScorer();
        identities.stream().filter(identity -> !identity.unsure())
                .forEach(identity -> identity.members().forEach(member -> scorer.gold.put(member, identity)));
        Map<String, CableRecord> byId = new HashMap<>();
        records.forEach(record -> byId.put(record.id(), record));
        for (GoldCable cable : cables) {
            if (byId.containsKey(cable.id())) {
                scorer.read(cable, CableScorer.partners(texts.get(cable.id()), cable, byId.get(cable.id())), resolution);
            }
        }
        return new IdentityReport(scorer.figures(), scorer.joined(), scorer.split());
    }

    private void read(GoldCable cable, Map<String, String> partners, Resolution resolution) {
        partners.forEach((local, goldId) -> {
            String member = cable.id() + "/" + goldId;
            if (gold.containsKey(member)) {
                found.put(member, resolution.of(local).id());
            }
        });
    }

    private Map<String, BCubed> figures() {
        Map<String, BCubed> figures = new LinkedHashMap<>();
        for (EntityType type : EntityType.values()) {
            add(figures, type.name(), found.keySet().stream().filter(member -> gold.get(member).type() == type).toList());
        }
        add(figures, "ALL", List.copyOf(found.keySet()));
        return figures;
    }

    private void add(Map<String, BCubed> figures, String kind, List<String> members) {
        figures.put("identity." + kind, BCubed.of(members, found, gold));
        figures.put("identity." + kind + ".many",
                BCubed.of(members.stream().filter(member -> gold.get(member).inManyCables()).toList(), found, gold));
    }

    private List<String> joined() {
        Map<String, Set<GoldIdentity>> identities = new TreeMap<>();
        found.forEach((member, entity) -> identities.computeIfAbsent(entity, e -> new HashSet<>()).add(gold.get(member)));
        return identities.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(entry -> entry.getKey() + " = "
                        + entry.getValue().stream().map(GoldIdentity::name).distinct().sorted().collect(Collectors.joining("; ")))
                .toList();
    }

    private List<String> split() {
        Map<GoldIdentity, SortedSet<String>> entities = new LinkedHashMap<>();
        found.forEach((member, entity) -> entities.computeIfAbsent(gold.get(member), identity -> new TreeSet<>()).add(entity));
        return entities.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(entry -> entry.getKey().name() + " -> " + String.join(" ", entry.getValue())).toList();
    }
}
