package cablegraph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins what several sentences say of one meeting. Stateless. */
final class MeetingMerger {

    private MeetingMerger() {}

    /**
     * Returns the meetings, each once, in the order of the text. Two reports are of one meeting where the status is the
     * same, one has all the pairs of the other, and their dates do not contradict.
     */
    static List<FoundMeeting> merge(List<FoundMeeting> reports) {
        List<FoundMeeting> meetings = new ArrayList<>();
        for (FoundMeeting report : reports) {
            if (report.met().isEmpty()) {
                continue;
            }
            Optional<FoundMeeting> same = meetings.stream().filter(meeting -> same(meeting, report)).findFirst();
            if (same.isPresent()) {
                meetings.set(meetings.indexOf(same.get()), join(same.get(), report));
            } else {
                meetings.add(report);
            }
        }
        return List.copyOf(meetings);
    }

    private static boolean same(FoundMeeting one, FoundMeeting other) {
        return one.status() == other.status() && agree(one.date(), other.date())
                && (one.met().keySet().containsAll(other.met().keySet()) || other.met().keySet().containsAll(one.met().keySet()));
    }

    private static boolean agree(String one, String other) {
        return one == null || other == null || one.startsWith(other) || other.startsWith(one);
    }

    private static FoundMeeting join(FoundMeeting one, FoundMeeting other) {
        FoundMeeting larger = one.met().size() >= other.met().size() ? one : other;
        FoundMeeting smaller = larger == one ? other : one;
        SortedMap<Pair, Double> met = new TreeMap<>(larger.met());
        smaller.met().forEach((pair, probability) -> met.merge(pair, probability, Math::max));
        String date = longer(one.date(), other.date());
        String place = one.place() == null ? other.place() : one.place();
        TreeSet<Integer> sentences = new TreeSet<>(one.sentences());
        sentences.addAll(other.sentences());
        return new FoundMeeting(larger.sides(), date, place, one.status(), met, sentences);
    }

    private static String longer(String one, String other) {
        return one == null || other != null && other.length() > one.length() ? other : one;
    }
}
