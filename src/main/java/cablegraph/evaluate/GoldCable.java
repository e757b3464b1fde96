package cablegraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The graph of one cable as annotators made it.
 *
 * @param id        the cable's name
 * @param entities  in the order of the file
 * @param relations in the order of the file
 */
public record GoldCable(String id, List<GoldEntity> entities, List<GoldRelation> relations) {

    /** Copies the lists; one that the file leaves out is empty. */
    public GoldCable {
        entities = entities == null ? List.of() : List.copyOf(entities);
        relations = relations == null ? List.of() : List.copyOf(relations);
    }

    /** Returns the entities that the text names, by id. */
    Map<String, GoldEntity> named() {
        return entities.stream().filter(entity -> !entity.unnamed()).collect(Collectors.toMap(GoldEntity::id, entity -> entity));
    }
}
