package cablegraph.record;

import java.util.List;

/**
 * An edge between two entities of one cable: the projection of its meetings and statements.
 *
 * @param type       MET_WITH or DISCUSSED
 * @param source     a local id; for MET_WITH the one that sorts first, for DISCUSSED the speaker
 * @param target     the other local id
 * @param status     held or planned for MET_WITH, null for DISCUSSED
 * @param date       ISO 8601 as precise as the text allows, or null
 * @param place      of the meeting as the text names it, or null
 * @param confidence the probability that the edge is true, in [0, 1]
 * @param evidence   the sentences that prove it, in the order of the text; never empty
 */
public record Relation(RelationType type, String source, String target, Status status, String date, String place,
        double confidence, List<Evidence> evidence) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no evidence or the confidence is no probability
     */
    public Relation {
        evidence = LocalEntity.copy(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(type + " " + source + " - " + target + " has no evidence");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a probability: " + confidence);
        }
    }
}
