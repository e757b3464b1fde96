package cablegraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which local entities are one: the outcome of entity resolution. Immutable and thread-safe. */
public final class Resolution {

    private final List<Entity> entities;
    private final List<Separation> separations;
    private final Map<String, Entity> byLocalId = new HashMap<>();

    /**
     * @param entities    sorted by id; no local id in two of them
     * @param separations which of them could be one and were kept apart, sorted by their ids
     */
    public Resolution(List<Entity> entities, List<Separation> separations) {
        this.entities = List.copyOf(entities);
        this.separations = List.copyOf(separations);
        for (Entity entity : this.entities) {
            entity.members().forEach(member -> byLocalId.put(member.localId(), entity));
        }
    }

    /** Returns all entities, sorted by id. */
    public List<Entity> entities() {
        return entities;
    }

    /**
     * Returns which entities could be one and were kept apart, sorted by their ids: of each entity the three least sure,
     * and more where it is among the three of another.
     */
    public List<Separation> separations() {
        return separations;
    }

    /**
     * Returns the entity of a local id.
     *
     * @throws IllegalArgumentException if no record that was resolved has this local id
     */
    public Entity of(String localId) {
        Entity entity = byLocalId.get(localId);
        if (entity == null) {
            throw new IllegalArgumentException("no entity has the member " + localId);
        }
        return entity;
    }
}
