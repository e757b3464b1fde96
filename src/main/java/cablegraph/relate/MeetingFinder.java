package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.record.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Makes meetings of what was read: the one that a memorandum declares, and those that sentences report. Stateless.
 */
final class MeetingFinder {

    // Of the meetings given on cables left out of the training, three of four are true. A false one is worse than a missing
    // one.
    static final double THRESHOLD = 0.6;

    private static final double DECLARED = 0.95;

    private MeetingFinder() {}

    /** Returns the meetings in the order of the text. */
    static List<FoundMeeting> find(AnnotatedCable cable, MentionIndex mentions, List<Candidate> candidates) {
        List<FoundMeeting> reports = new ArrayList<>();
        Optional<FoundMeeting> declared = DelegationReader.read(cable, mentions, DECLARED);
        declared.ifPresent(reports::add);
        List<Candidate> sure = candidates.stream()
                .filter(candidate -> candidate.tie().isMeeting() && candidate.probability() >= THRESHOLD)
                .filter(candidate -> declared.stream().noneMatch(meeting -> meeting.oneSide(candidate.pair()))).toList();
        Timeline timeline = new Timeline(cable);
        ReadingDates dates = new ReadingDates(cable, timeline, sure);
        SortedMap<Report, SortedMap<Pair, Double>> pairs = new TreeMap<>(Report.ORDER);
        for (Candidate candidate : sure) {
            Map<Reading, String> told = dates.of(candidate);
            for (Reading reading : candidate.readings()) {
                Report report = new Report(reading.sentences(), reading.tie().status(), told.get(reading));
                pairs.computeIfAbsent(report, key -> new TreeMap<>()).put(candidate.pair(), candidate.probability());
            }
        }
        pairs.forEach((report, met) -> reports.addAll(meetings(report, met)));
        return MeetingSeries.dated(MeetingMerger.merge(reports), cable, mentions, timeline);
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
            SortedMap<Pair, Double> across = new TreeMap<>(met);
            across.keySet().retainAll(Pair.across(sides));
            meetings.add(new FoundMeeting(sides, report.date(), null, report.status(), across, report.sentences()));
        }
        return meetings;
    }
}
