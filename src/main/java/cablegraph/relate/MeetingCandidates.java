package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The places of a cable that may report a meeting, each with its pairs and what the model is told of them. Stateless. */
final class MeetingCandidates {

    /**
     * Two who may have met.
     *
     * @param encounter where it is reported
     * @param left      from an earlier side
     * @param right     from a later side
     * @param features  what the model is told
     */
    record Candidate(Encounter encounter, Phrase left, Phrase right, String[] features) {

        Pair pair() {
            return Pair.of(left.head().chain().id(), right.head().chain().id());
        }
    }

    private MeetingCandidates() {}

    /**
     * Returns the candidates in the order of the text.
     *
     * @param all the phrases of each sentence
     */
    static List<Candidate> of(AnnotatedCable cable, List<List<Phrase>> all) {
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : cable.sentences()) {
            List<Phrase> phrases = all.get(sentence.index());
            for (Encounter encounter : EncounterFinder.find(sentence, phrases, ClauseAnalyzer.analyze(sentence, phrases))) {
                for (int i = 0; i < encounter.sides().size(); i++) {
                    for (int j = i + 1; j < encounter.sides().size(); j++) {
                        addPairs(encounter, i, j, candidates);
                    }
                }
            }
        }
        return candidates;
    }

    private static void addPairs(Encounter encounter, int i, int j, List<Candidate> candidates) {
        for (Phrase left : encounter.sides().get(i)) {
            for (Phrase right : encounter.sides().get(j)) {
                if (!left.head().chain().id().equals(right.head().chain().id())) {
                    candidates.add(new Candidate(encounter, left, right,
                            EncounterFeatures.of(encounter, left, right)));
                }
            }
        }
    }
}
