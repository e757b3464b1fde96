package cablegraph.record;

import java.util.List;
import java.util.Optional;

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

    /** Returns the statement with only what {@code edges} say was talked about, if that is anything, in one of {@code meetings}. */
    Optional<Statement> within(List<Relation> edges, List<Meeting> meetings) {
        List<String> kept = about.stream().filter(target -> edges.stream().anyMatch(edge -> edge.type() == RelationType.DISCUSSED
                && edge.source().equals(speaker) && edge.target().equals(target))).toList();
        String still = meetings.stream().map(Meeting::id).filter(id -> id.equals(meeting)).findFirst().orElse(null);
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Statement(id, speaker, kept, still, evidence));
    }
}
