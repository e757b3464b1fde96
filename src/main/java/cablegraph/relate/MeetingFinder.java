package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.record.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Makes meetings of what was read: the one that a memorandum declares, and those that sentences report. Stateless.
 */
final class MeetingFinder {

    // Of the meetings given on cables left out of the training, three of four are true.
    static final double THRESHOLD = 0.48;

    private static final double DECLARED = 0.95;
    private static final int DAY = "2007-02-16".length();

    private MeetingFinder() {}

    /** Returns the meetings in the order of the text. */
    static List<FoundMeeting> find(AnnotatedCable cable, MentionIndex mentions, List<Reading> readings) {
        List<FoundMeeting> reports = new ArrayList<>();
        Optional<FoundMeeting> declared = DelegationReader.read(cable, mentions, DECLARED);
        declared.ifPresent(reports::add);
        SortedMap<Report, SortedMap<Pair, Double>> pairs = new TreeMap<>(Report.ORDER);
        for (Reading reading : readings) {
            if (reading.tie().isMeeting() && reading.probability() >= THRESHOLD
                    && declared.stream().noneMatch(meeting -> meeting.oneSide(reading.pair()))) {
                Report report = new Report(reading.sentences(), reading.tie().status(), date(cable, reading));
                pairs.computeIfAbsent(report, key -> new TreeMap<>()).merge(reading.pair(), reading.probability(), Math::max);
            }
        }
        pairs.forEach((report, met) -> reports.addAll(meetings(report, met)));
        return MeetingSeries.dated(MeetingMerger.merge(reports), mentions);
    }

    /** What the same sentences tell: one meeting, if not several. */
    private record Report(SortedSet<Integer> sentences, Status status, String date) {

        static final Comparator<Report> ORDER = Comparator.<Report>comparingInt(report -> report.sentences.first())
                .thenComparing(report -> report.sentences.last()).thenComparing(Report::status)
                .thenComparing(Report::date, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static List<FoundMeeting> meetings(Report report, SortedMap<Pair, Double> met) {
        List<FoundMeeting> meetings = new ArrayList<>();
        for (List<List<String>> sides : Sides.of(met.keySet())) {
            double confidence = Pair.across(sides).stream().mapToDouble(met::get).average().orElseThrow();
            meetings.add(new FoundMeeting(sides, report.date(), null, report.status(), confidence, report.sentences()));
        }
        return meetings;
    }

    /**
     * Returns the date that the sentences of a reading give, the one that stands nearest to the two who met; if they give
     * none, the day told before them in their paragraph.
     */
    private static String date(AnnotatedCable cable, Reading reading) {
        boolean ordered = reading.first().mention().compareTo(reading.second().mention()) < 0;
        Mentioned earlier = ordered ? reading.first() : reading.second();
        Mentioned later = ordered ? reading.second() : reading.first();
        int first = earlier.mention().sentence();
        int last = later.mention().sentence();
        for (int index = last; index >= first; index--) {
            int from = index == first ? earlier.end() : 0;
            int to = index == last ? later.begin() : cable.sentences().get(index).tokens().size();
            Optional<String> date = date(cable, index, (from + to) / 2, reading);
            if (date.isPresent()) {
                return date.get();
            }
        }
        int paragraph = cable.sentences().get(first).passage().ordinal();
        for (int index = first - 1; index >= 0 && cable.sentences().get(index).passage().ordinal() == paragraph; index--) {
            Optional<String> day = date(cable, index, cable.sentences().get(index).tokens().size(), reading)
                    .filter(date -> date.length() == DAY);
            if (day.isPresent()) {
                return day.get();
            }
        }
        return null;
    }

    private static Optional<String> date(AnnotatedCable cable, int sentence, int token, Reading reading) {
        return MeetingDates.of(cable.sentences().get(sentence), token, cable.cable().header().date(), reading.tie().status());
    }
}
