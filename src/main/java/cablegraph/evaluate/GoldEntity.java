package cablegraph.evaluate;

import cablegraph.record.EntityType;
import java.util.List;

/**
 * An entity of a gold file.
 *
 * @param id       unique in the file
 * @param type     person, office or programme
 * @param name     its fullest form
 * @param unnamed  whether it is a role-holder whom the text never names
 * @param surfaces the strings by which the text names it
 */
public record GoldEntity(String id, EntityType type, String name, boolean unnamed, List<String> surfaces) {

    /** Copies the list; one that the file leaves out is empty. */
    public GoldEntity {
        surfaces = surfaces == null ? List.of() : List.copyOf(surfaces);
    }
}
