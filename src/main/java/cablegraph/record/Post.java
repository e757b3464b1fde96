package cablegraph.record;

import java.util.List;

/**
 * A post that a person holds, by the word of a cable.
 *
 * @param person   the person's local id
 * @param office   the office's local id, or null where the text names none
 * @param title    as printed: {@code Chief}, {@code Deputy Director}
 * @param evidence the sentences that say so
 */
public record Post(String person, String office, String title, List<Evidence> evidence) {

    /** Copies the list. */
    public Post {
        evidence = LocalEntity.copy(evidence);
    }
}
