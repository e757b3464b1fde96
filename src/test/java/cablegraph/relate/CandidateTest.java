package cablegraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.annotate.Chain;
import cablegraph.annotate.Mention;
import cablegraph.annotate.MentionForm;
import cablegraph.record.EntityType;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private static final double EXACT = 1e-9;

    private static Mentioned named(String id, int sentence, double... sure) {
        List<Mention> mentions = new ArrayList<>();
        for (double probability : sure) {
            mentions.add(new Mention(MentionForm.NAME, EntityType.PERSON, sentence + mentions.size(), new Span(0, 1), new Span(0, 3),
                    "Ana", probability));
        }
        Mention first = mentions.isEmpty()
                ? new Mention(MentionForm.NOMINAL, EntityType.PERSON, sentence, new Span(0, 1), new Span(0, 6), "PolOff", 1) : mentions.get(0);
        return new Mentioned(first, new Chain(id, EntityType.PERSON, id, List.of(), List.of(), mentions.isEmpty(), mentions, List.of()));
    }

    private static Candidate only(Reading... readings) {
        List<Candidate> candidates = Candidate.of(List.of(readings));
        assertEquals(1, candidates.size(), candidates.toString());
        return candidates.get(0);
    }

    @Test
    void twoStretchesThatTellOfItAreSurerThanOne() {
        Candidate told = only(new Reading(Tie.HELD, named("a", 0, 1), named("b", 0, 1), 0.5, 0),
                new Reading(Tie.HELD, named("b", 7, 1), named("a", 7, 1), 0.4, 1));
        assertEquals(0.7, told.probability(), EXACT);
        assertEquals(List.of(0.5, 0.4), told.readings().stream().map(Reading::probability).toList());
    }

    @Test
    void twoPlacesOfOneStretchAreNoTwoWitnesses() {
        Candidate told = only(new Reading(Tie.HELD, named("a", 0, 1), named("b", 0, 1), 0.5, 0),
                new Reading(Tie.HELD, named("a", 1, 1), named("b", 1, 1), 0.4, 0));
        assertEquals(0.5, told.probability(), EXACT);
        assertEquals(2, told.readings().size());
    }

    @Test
    void aDoubtfulNameMakesADoubtfulEdge() {
        assertEquals(0.9 * 0.6 * 0.8, only(new Reading(Tie.DISCUSSED, named("a", 0, 0.3, 0.6), named("b", 0, 0.8), 0.9, 0)).probability(),
                EXACT, "an entity is as sure as its surest name");
        assertEquals(0.9, only(new Reading(Tie.HELD, named("a", 0), named("b", 0, 1), 0.9, 0)).probability(), EXACT,
                "a role-holder without a name is no doubtful name");
    }

    @Test
    void whatIsMuchLessLikelyThanTheBestIsNotShown() {
        Candidate told = only(new Reading(Tie.HELD, named("a", 9, 1), named("b", 9, 1), 0.2, 1),
                new Reading(Tie.HELD, named("a", 0, 1), named("b", 0, 1), 0.9, 0));
        assertEquals(List.of(0.9), told.readings().stream().map(Reading::probability).toList());
    }

    @Test
    void whoSpokeOfWhomIsNoOtherWayRound() {
        assertEquals(2, Candidate.of(List.of(new Reading(Tie.DISCUSSED, named("a", 0, 1), named("b", 0, 1), 0.9, 0),
                new Reading(Tie.DISCUSSED, named("b", 0, 1), named("a", 0, 1), 0.9, 0))).size());
    }
}
