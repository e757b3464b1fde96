package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.record.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The second judge of meetings: how the grammar of a sentence with a word of {@code meetings.txt} joins two. Immutable and
 * thread-safe.
 */
final class MeetingGrammar {

    // What no word of meeting joins must be told the more surely by all the rest.
    private static final double SILENT = 0.1;

    private final MeetingModel model;

    MeetingGrammar(MeetingModel model) {
        this.model = model;
    }

    /**
     * Returns the readings in their order, a meeting with the probability that both judges give it. Left out are meetings
     * of two who in one of the sentences meet a third together, and not each other.
     *
     * @param phrases those of each sentence
     */
    List<Reading> weigh(List<Reading> readings, List<List<Phrase>> phrases, AnnotatedCable cable) {
        Told told = told(cable, phrases);
        List<Reading> weighed = new ArrayList<>();
        for (Reading reading : readings) {
            if (!reading.tie().isMeeting()) {
                weighed.add(reading);
            } else if (reading.sentences().stream().noneMatch(sentence -> told.oneSide(sentence, reading.pair()))) {
                double other = told.pairs().getOrDefault(new Key(reading.pair(), reading.tie().status()), SILENT);
                weighed.add(reading.with(mean(reading.probability(), other)));
            }
        }
        return weighed;
    }

    private record Key(Pair pair, Status status) {}

    /**
     * What the grammar of the sentences tells.
     *
     * @param pairs how likely it makes it that two met or are to meet
     * @param sure  by sentence those whom it makes likely to have met or to meet
     * @param sides by sentence those of them whom a verb or noun of meeting sets against each other
     */
    private record Told(Map<Key, Double> pairs, Map<Integer, Set<Pair>> sure, Map<Integer, Set<Pair>> sides) {

        boolean oneSide(int sentence, Pair pair) {
            Set<Pair> here = sure.getOrDefault(sentence, Set.of());
            return !sides.getOrDefault(sentence, Set.of()).contains(pair)
                    && here.stream().flatMap(other -> Stream.of(other.first(), other.second())).anyMatch(third ->
                            here.contains(Pair.of(third, pair.first())) && here.contains(Pair.of(third, pair.second())));
        }
    }

    private Told told(AnnotatedCable cable, List<List<Phrase>> phrases) {
        Told told = new Told(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (MeetingCandidates.Candidate candidate : MeetingCandidates.of(cable, phrases)) {
            Encounter encounter = candidate.encounter();
            if (encounter.denied()) {
                continue;
            }
            double probability = model.probability(candidate.features());
            told.pairs().merge(new Key(candidate.pair(), encounter.status()), probability, Math::max);
            if (probability >= MeetingFinder.THRESHOLD) {
                int sentence = encounter.sentence().index();
                told.sure().computeIfAbsent(sentence, at -> new HashSet<>()).add(candidate.pair());
                if (!encounter.pattern().equals(EncounterFinder.NEAR)) {
                    told.sides().computeIfAbsent(sentence, at -> new HashSet<>()).add(candidate.pair());
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
}
