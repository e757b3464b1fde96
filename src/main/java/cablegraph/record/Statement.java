package cablegraph.record;

import java.util.List;

/**
 * Something said that a cable reports.
 *
 * @param id       local to the cable: {@code 07MEXICO983/statement/4}
 * @param speaker  the local id of the person or office that spoke
 * @param about    local ids of what was talked about, sorted
 * @param meeting  the local id of the meeting in which it was said, or null
 * @param evidence the sentences that report it, in the order of the text
 */
public record Statement(String id, String speaker, List<String> about, String meeting, List<Evidence> evidence) {

    /** Copies the lists. */
    public Statement {
        about = LocalEntity.copy(about);
        evidence = LocalEntity.copy(evidence);
    }
}
