package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.record.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the meetings, calls and conversations that a cable reports: the one that a memorandum declares, and those that
 * sentences report. Of the latter each is judged twice, by the reader of relations and by the grammar of the sentence.
 * Immutable and thread-safe.
 */
final class MeetingFinder {

    // Of the meetings given on cables left out of the training, three of four are true.
    static final double THRESHOLD = 0.48;

    private static final double DECLARED = 0.95;
    // What no word of meeting joins must be told the more surely by all the rest.
    private static final double GRAMMAR_IS_SILENT = 0.1;
    private static final int DAY = "2007-02-16".length();

    private final MeetingModel grammar;

    MeetingFinder(MeetingModel grammar) {
        this.grammar = grammar;
    }

    /** Returns the meetings in the order of the text. */
    List<FoundMeeting> find(AnnotatedCable cable, MentionIndex mentions, List<Reading> readings) {
        List<FoundMeeting> reports = new ArrayList<>();
        Optional<FoundMeeting> declared = DelegationReader.read(cable, mentions, DECLARED);
        declared.ifPresent(reports::add);
        Grammar told = told(cable, mentions);
        SortedMap<Report, SortedMap<Pair, Double>> pairs = new TreeMap<>(Report.ORDER);
        for (Reading reading : readings) {
            boolean together = declared.isPresent() && declared.get().oneSide(reading.pair())
                    || reading.sentences().stream().anyMatch(sentence -> told.oneSide(sentence, reading.pair()));
            if (reading.tie().isMeeting() && !together) {
                Status status = reading.tie().status();
                double probability = mean(reading.probability(),
                        told.pairs().getOrDefault(new Told(reading.pair(), status), GRAMMAR_IS_SILENT));
                if (probability >= THRESHOLD) {
                    pairs.computeIfAbsent(new Report(reading.sentences(), status, date(cable, reading)), key -> new TreeMap<>())
                            .merge(reading.pair(), probability, Math::max);
                }
            }
        }
        pairs.forEach((report, met) -> reports.addAll(meetings(report, met)));
        return MeetingMerger.merge(reports);
    }

    private record Told(Pair pair, Status status) {}

    /**
     * What the grammar of the sentences tells.
     *
     * @param pairs how likely it makes it that two met or are to meet
     * @param sure  by sentence those whom it makes likely to have met or to meet
     * @param sides by sentence those of them whom a verb or noun of meeting sets against each other
     */
    private record Grammar(Map<Told, Double> pairs, Map<Integer, Set<Pair>> sure, Map<Integer, Set<Pair>> sides) {

        /** Returns whether in this sentence the two meet a third, as two of one side do, and not each other. */
        boolean oneSide(int sentence, Pair pair) {
            Set<Pair> here = sure.getOrDefault(sentence, Set.of());
            return !sides.getOrDefault(sentence, Set.of()).contains(pair) && here.stream().flatMap(other -> Stream.of(other.first(), other.second()))
                    .anyMatch(third -> here.contains(Pair.of(third, pair.first())) && here.contains(Pair.of(third, pair.second())));
        }
    }

    private Grammar told(AnnotatedCable cable, MentionIndex mentions) {
        Grammar told = new Grammar(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (MeetingCandidates.Candidate candidate : MeetingCandidates.of(cable, mentions)) {
            Encounter encounter = candidate.encounter();
            if (!encounter.denied()) {
                double probability = grammar.probability(candidate.features());
                told.pairs().merge(new Told(candidate.pair(), encounter.status()), probability, Math::max);
                if (probability >= THRESHOLD) {
                    int sentence = encounter.sentence().index();
                    told.sure().computeIfAbsent(sentence, at -> new HashSet<>()).add(candidate.pair());
                    if (!encounter.pattern().equals(EncounterFinder.NEAR)) {
                        told.sides().computeIfAbsent(sentence, at -> new HashSet<>()).add(candidate.pair());
                    }
                }
            }
        }
        return told;
    }

    /** Returns the probability whose log-odds are the mean of those of two judges. */
    private static double mean(double one, double other) {
        double odds = Math.sqrt(odds(one) * odds(other));
        return odds / (1 + odds);
    }

    private static double odds(double probability) {
        double inside = Math.min(1 - 1e-6, Math.max(1e-6, probability));
        return inside / (1 - inside);
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
