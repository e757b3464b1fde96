package cablegraph.resolve;

import cablegraph.record.EntityType;
import java.util.List;

/**
 * A person, office or programme over a corpus: local entities of many cables, joined.
 *
 * @param id      made from the smallest local id of its members, so that it does not depend on the order of input
 * @param type    what it is
 * @param name    the fullest name among the members
 * @param aliases other forms, sorted, without {@code name}
 * @param titles  titles of the members, sorted
 * @param unnamed whether it is a role-holder whom its cable never names
 * @param members local ids with the reason for joining, sorted by local id
 */
public record Entity(String id, EntityType type, String name, List<String> aliases, List<String> titles, boolean unnamed,
        List<Member> members) {

    /** Copies the lists. */
    public Entity {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
        members = List.copyOf(members);
    }

    /**
     * A local entity that belongs to an entity.
     *
     * @param localId its id in its cable's record
     * @param name    its name there
     * @param cable   the cable's id
     * @param rule    the rule that joined it: {@code only} for the sole member of its entity
     */
    public record Member(String localId, String name, String cable, String rule) {}
}
