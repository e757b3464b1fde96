package cablegraph.evaluate;

import cablegraph.record.EntityType;
import java.util.List;

/**
 * A person, office or programme of the world, and which gold entities of which cables it is.
 *
 * @param type    its type
 * @param name    its name, for people to read
 * @param members the gold entities, {@code CABLE/ID}
 * @param unsure  whether annotators could not tell; it is not measured then
 */
public record GoldIdentity(EntityType type, String name, List<String> members, boolean unsure) {

    /** Copies the members. */
    public GoldIdentity {
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** Returns whether it is met in two cables or more. */
    boolean inManyCables() {
        return members.stream().map(member -> member.substring(0, Math.max(0, member.indexOf('/')))).distinct().count() > 1;
    }
}
