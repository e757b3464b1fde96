package cablegraph.relate;

import cablegraph.record.Status;
import java.util.List;

/**
 * A meeting of two that is known to be true, to train by.
 *
 * @param one        a chain id
 * @param other      another
 * @param status     held or planned
 * @param paragraphs numbers of the paragraphs that support it
 */
public record KnownMeeting(String one, String other, Status status, List<Integer> paragraphs) {

    /** Copies the list. */
    public KnownMeeting {
        paragraphs = List.copyOf(paragraphs);
    }
}
