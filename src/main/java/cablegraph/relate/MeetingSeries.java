package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.record.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Dates the meetings of a series of which another is dated. Where one sentence names the participants of two meetings of one
 * person, as a subject line {@code MINISTER'S MEETINGS WITH A AND B} or {@code on May 2 she saw A and, later, B} does, both
 * belong to one visit: the other has the date of that sentence or, if it gives none, the month of the first. Stateless.
 */
final class MeetingSeries {

    private static final int MONTH = "2007-02".length();

    private MeetingSeries() {}

    /** Returns the meetings in their order, with no other change than dates where there were none. */
    static List<FoundMeeting> dated(List<FoundMeeting> meetings, AnnotatedCable cable, MentionIndex mentions,
            Timeline timeline) {
        List<FoundMeeting> dated = new ArrayList<>();
        List<Integer> subject = IntStream.range(0, cable.sentences().size()).filter(at -> isSubject(cable, at)).boxed().toList();
        for (FoundMeeting meeting : meetings) {
            SortedSet<String> dates = new TreeSet<>();
            if (meeting.date() == null && meeting.status() == Status.HELD) {
                for (FoundMeeting other : meetings) {
                    if (other.date() != null && other.date().length() >= MONTH && other.status() == Status.HELD
                            && meeting.participants().stream().anyMatch(other::has)) {
                        dates.addAll(dates(meeting, other, subject, mentions, timeline));
                    }
                }
            }
            dated.add(dates.size() == 1 ? meeting.on(dates.first()) : meeting);
        }
        return List.copyOf(dated);
    }

    private static List<String> dates(FoundMeeting meeting, FoundMeeting other, List<Integer> subject,
            MentionIndex mentions, Timeline timeline) {
        Set<String> all = new HashSet<>(meeting.participants());
        all.addAll(other.participants());
        SortedSet<Integer> telling = new TreeSet<>(subject);
        telling.addAll(meeting.sentences());
        telling.addAll(other.sentences());
        return telling.stream()
                .filter(at -> mentions.chains(at).containsAll(all))
                .map(at -> date(at, meeting, mentions, timeline, other.date().substring(0, MONTH))).toList();
    }

    private static boolean isSubject(AnnotatedCable cable, int sentence) {
        return cable.sentences().get(sentence).passage().ordinal() == 0;
    }

    private static String date(int sentence, FoundMeeting meeting, MentionIndex mentions, Timeline timeline, String month) {
        int last = mentions.in(sentence).stream().filter(mentioned -> meeting.has(mentioned.chain().id()))
                .mapToInt(Mentioned::begin).max().orElseThrow();
        return timeline.nearest(sentence, last, meeting.status()).orElse(month);
    }
}
