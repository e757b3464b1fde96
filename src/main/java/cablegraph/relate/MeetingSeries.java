package cablegraph.relate;

import cablegraph.record.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives the month of a series of meetings to those of it that have no date: where one sentence names the participants of
 * two meetings of one person, as a subject line {@code MINISTER'S MEETINGS WITH A AND B} does, they belong to one visit, and
 * the day of the one is the month of the other. Stateless.
 */
final class MeetingSeries {

    private static final int MONTH = "2007-02".length();

    private MeetingSeries() {}

    /** Returns the meetings in their order, with no other change than months where there was no date. */
    static List<FoundMeeting> dated(List<FoundMeeting> meetings, MentionIndex mentions) {
        List<FoundMeeting> dated = new ArrayList<>();
        for (FoundMeeting meeting : meetings) {
            Set<String> months = new TreeSet<>();
            if (meeting.date() == null && meeting.status() == Status.HELD) {
                meetings.stream().filter(other -> other.status() == Status.HELD && oneSeries(meeting, other, mentions))
                        .map(FoundMeeting::date).filter(Objects::nonNull).filter(date -> date.length() >= MONTH)
                        .forEach(date -> months.add(date.substring(0, MONTH)));
            }
            dated.add(months.size() == 1 ? meeting.on(months.iterator().next()) : meeting);
        }
        return List.copyOf(dated);
    }

    private static boolean oneSeries(FoundMeeting meeting, FoundMeeting other, MentionIndex mentions) {
        if (meeting.participants().stream().noneMatch(other::has)) {
            return false;
        }
        Set<String> all = new HashSet<>(meeting.participants());
        all.addAll(other.participants());
        Set<Integer> told = new TreeSet<>(meeting.sentences());
        told.addAll(other.sentences());
        return told.stream().anyMatch(sentence -> mentions.chains(sentence).containsAll(all));
    }
}
