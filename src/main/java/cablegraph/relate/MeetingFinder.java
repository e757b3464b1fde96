package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import java.util.List;

/** Finds the meetings, calls and conversations that a cable reports. Immutable and thread-safe. */
final class MeetingFinder {

    /** Returns the meetings in the order of the text. */
    List<FoundMeeting> find(AnnotatedCable cable) {
        return List.of();
    }
}
