package cablegraph.cable;

import cablegraph.text.Span;
import java.util.List;

/**
 * One side of a declared meeting, from the PARTICIPANTS list of a memorandum of conversation.
 *
 * @param label        the side's heading ({@code U.S.}, {@code Mexico}), or null where the list has no sides
 * @param participants one entry a participant, half-open, in the text of the cable's {@link Part#TITLE_BLOCK} passage
 */
public record Delegation(String label, List<Span> participants) {

    /** Copies the list. */
    public Delegation {
        participants = List.copyOf(participants);
    }
}
