package cablegraph.graph;

import cablegraph.record.RelationType;
import cablegraph.record.Status;
import java.util.List;

/**
 * An edge between two entities over the corpus: all relations of one type, pair and status, with their evidence.
 *
 * @param id         made from type, status and the two ends' ids
 * @param type       MET_WITH or DISCUSSED
 * @param source     an entity id; for MET_WITH the one that sorts first, for DISCUSSED the speaker
 * @param target     the other entity id
 * @param status     held or planned for MET_WITH, null for DISCUSSED
 * @param firstDate  the earliest date of its relations, ISO 8601 as precise as known, or null
 * @param lastDate   the latest, or null
 * @param weight     how many meetings or statements support it, one or more
 * @param cables     the cables that support it, sorted
 * @param confidence the probability that at least one of its relations is true, in [0, 1]
 * @param marking    the highest portion marking among its evidence, or null
 * @param evidence   sorted by cable and place in the text; never empty
 */
public record Edge(String id, RelationType type, String source, String target, Status status, String firstDate,
        String lastDate, int weight, List<String> cables, double confidence, String marking, List<EdgeEvidence> evidence) {

    /** Copies the lists. */
    public Edge {
        cables = List.copyOf(cables);
        evidence = List.copyOf(evidence);
    }
}
