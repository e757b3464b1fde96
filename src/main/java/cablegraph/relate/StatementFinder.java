package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import java.util.List;

/** Finds what a cable reports as said: speaker and what was talked about. Immutable and thread-safe. */
final class StatementFinder {

    /**
     * Returns the statements in the order of the text.
     *
     * @param meetings the cable's meetings, in the order of the text
     */
    List<FoundStatement> find(AnnotatedCable cable, List<FoundMeeting> meetings) {
        return List.of();
    }
}
