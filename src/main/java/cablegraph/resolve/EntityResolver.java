package cablegraph.resolve;

import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.LocalEntity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Decides which local entities of many cables are one. Pure: the same for any order of cables. Thread-safe. */
public final class EntityResolver {

    /**
     * Returns which local entities are one.
     *
     * @param records   the records, no cable twice
     * @param overrides answers that win over every rule
     */
    public Resolution resolve(List<CableRecord> records, Overrides overrides) {
        Map<String, List<Member>> clusters = new TreeMap<>();
        for (CableRecord record : records) {
            for (LocalEntity entity : record.entities()) {
                clusters.computeIfAbsent(key(entity), k -> new ArrayList<>()).add(new Member(record.id(), entity));
            }
        }
        return new Resolution(clusters.values().stream().map(EntityResolver::entity)
                .sorted(Comparator.comparing(Entity::id)).toList());
    }

    private static String key(LocalEntity entity) {
        boolean alone = entity.unnamed() || entity.type() == EntityType.PERSON && !entity.name().contains(" ");
        return alone ? entity.id() : entity.type().slug() + " " + entity.name().toLowerCase(Locale.ROOT);
    }

    private static Entity entity(List<Member> cluster) {
        List<Member> members = cluster.stream().sorted(Comparator.comparing(m -> m.entity().id())).toList();
        LocalEntity first = members.get(0).entity();
        Set<String> names = new TreeSet<>();
        Set<String> titles = new TreeSet<>();
        members.forEach(m -> {
            names.add(m.entity().name());
            names.addAll(m.entity().aliases());
            titles.addAll(m.entity().titles());
        });
        String name = members.stream().map(m -> m.entity().name())
                .max(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())).orElseThrow();
        names.remove(name);
        String rule = members.size() == 1 ? "only" : "same name";
        return new Entity(first.id(), first.type(), name, List.copyOf(names), List.copyOf(titles), first.unnamed(),
                members.stream().map(m -> new Entity.Member(m.entity().id(), m.entity().name(), m.cable(), rule)).toList());
    }

    private record Member(String cable, LocalEntity entity) {}
}
