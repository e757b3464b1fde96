package cablegraph.record;

import java.util.List;

/**
 * An entity as one cable knows it.
 *
 * @param id         local to the cable: {@code 07MEXICO983/person/michael-chertoff}
 * @param type       person, office or programme
 * @param name       the fullest form that the text supports; for an unnamed role-holder the role and, in brackets, the
 *                   post or body
 * @param aliases    other forms, sorted, without {@code name}
 * @param titles     titles by which the text calls a person, in the order of the text, each once
 * @param unnamed    whether it is a role-holder whom the cable never names
 * @param mentions   places where it is named, in the order of the text
 * @param references places where a role or pronoun was resolved to it, in the order of the text
 */
public record LocalEntity(String id, EntityType type, String name, List<String> aliases, List<String> titles,
        boolean unnamed, List<Occurrence> mentions, List<Occurrence> references) {

    /** Copies the lists; a list that a record leaves out is empty. */
    public LocalEntity {
        aliases = copy(aliases);
        titles = copy(titles);
        mentions = copy(mentions);
        references = copy(references);
    }

    static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
