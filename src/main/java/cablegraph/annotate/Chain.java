package cablegraph.annotate;

import cablegraph.record.EntityType;
import java.util.List;

/**
 * An entity of one cable with all that names it or refers to it: the outcome of coreference.
 *
 * @param id         local to the cable: {@code 07MEXICO983/person/michael-chertoff}
 * @param type       person, office or programme
 * @param name       the fullest form in the text; for an unnamed role-holder the role and, in brackets, the post or body
 * @param aliases    other forms, sorted, without {@code name}
 * @param titles     titles by which the text calls a person, in the order of the text
 * @param unnamed    whether it is a role-holder whom the cable never names
 * @param mentions   by name, sorted
 * @param references by role or pronoun, sorted
 */
public record Chain(String id, EntityType type, String name, List<String> aliases, List<String> titles, boolean unnamed,
        List<Mention> mentions, List<Mention> references) {

    /** Copies the lists. */
    public Chain {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
        mentions = List.copyOf(mentions);
        references = List.copyOf(references);
    }

    /**
     * Returns how sure it is, in [0, 1], that what is taken for an entity is one: as sure as its surest name. A role-holder
     * without a name is sure.
     */
    public double probability() {
        return mentions.stream().mapToDouble(Mention::probability).max().orElse(1);
    }
}
