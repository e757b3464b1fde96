package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the meetings, calls and conversations that a cable reports: the one that a memorandum declares, and those that
 * sentences report, by the words of {@code meetings.txt} and the model. Immutable and thread-safe.
 */
final class MeetingFinder {

    // A false meeting is worse than a missing one: what is less likely true than not makes no edge.
    private static final double THRESHOLD = 0.5;
    private static final double DECLARED = 0.95;

    private final MeetingModel model;

    MeetingFinder(MeetingModel model) {
        this.model = model;
    }

    /** Returns the meetings in the order of the text. */
    List<FoundMeeting> find(AnnotatedCable cable) {
        MentionIndex mentions = new MentionIndex(cable);
        List<FoundMeeting> reports = new ArrayList<>();
        DelegationReader.read(cable, mentions, DECLARED).ifPresent(reports::add);
        Map<Encounter, Map<Pair, Double>> accepted = new LinkedHashMap<>();
        for (MeetingCandidates.Candidate candidate : MeetingCandidates.of(cable, mentions)) {
            double probability = candidate.encounter().denied() ? 0 : model.probability(candidate.features());
            if (probability >= THRESHOLD) {
                accepted.computeIfAbsent(candidate.encounter(), e -> new LinkedHashMap<>())
                        .merge(candidate.pair(), probability, Math::max);
            }
        }
        accepted.forEach((encounter, pairs) -> reports.add(report(cable, encounter, pairs)));
        return MeetingMerger.merge(reports);
    }

    private static FoundMeeting report(AnnotatedCable cable, Encounter encounter, Map<Pair, Double> pairs) {
        List<List<String>> sides = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (List<Phrase> side : encounter.sides()) {
            List<String> ids = side.stream().map(phrase -> phrase.head().chain().id())
                    .filter(id -> pairs.keySet().stream().anyMatch(p -> p.first().equals(id) || p.second().equals(id)))
                    .filter(seen::add).toList();
            if (!ids.isEmpty()) {
                sides.add(ids);
            }
        }
        String date = MeetingDates.of(encounter.sentence(), encounter.trigger(), cable.cable().header().date(),
                encounter.status()).orElse(null);
        double confidence = pairs.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return new FoundMeeting(sides, date, null, encounter.status(), confidence,
                new TreeSet<>(Set.of(encounter.sentence().index())));
    }
}
