package cablegraph.evaluate;

import cablegraph.record.RelationType;
import cablegraph.record.Status;
import java.util.List;

/**
 * An edge of a gold file.
 *
 * @param type       MET_WITH or DISCUSSED
 * @param source     the id of one end; for DISCUSSED the speaker
 * @param target     the id of the other
 * @param paragraphs numbers of the paragraphs that support it; 0 is the SUBJECT line
 * @param status     of a meeting, or null
 * @param date       ISO 8601 as precise as the text allows, or null
 * @param optional   whether annotators disagreed, so that it is neither asked for nor charged
 */
public record GoldRelation(RelationType type, String source, String target, List<Integer> paragraphs, Status status,
        String date, boolean optional) {

    /** Copies the list; one that the file leaves out is empty. */
    public GoldRelation {
        paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
    }

    /** Returns whether it is anything but a meeting that is only planned. */
    boolean held() {
        return type != RelationType.MET_WITH || status != Status.PLANNED;
    }
}
