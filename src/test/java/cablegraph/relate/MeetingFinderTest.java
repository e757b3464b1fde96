package cablegraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.annotate.AnnotatedCable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reader of relations is left out: who met whom, and how surely, is given. */
class MeetingFinderTest {

    private static Reading met(MentionIndex mentions, String one, String other, double probability) {
        return new Reading(Tie.HELD, only(mentions, one), only(mentions, other), probability, 0);
    }

    private static Mentioned only(MentionIndex mentions, String chain) {
        return mentions.in(0).stream().filter(mentioned -> mentioned.chain().id().equals(chain)).findFirst().orElseThrow();
    }

    @Test
    void whoMetTheSameInOneSentenceSatOnOneSide() {
        AnnotatedCable cable = MarkedText.read("{ruiz|Ruiz} received {bakr|Bakr} and {lind|Lind} on February 14.", "2007-03-09");
        MentionIndex mentions = new MentionIndex(cable);
        List<FoundMeeting> found = MeetingFinder.find(cable, mentions, Candidate.of(List.of(
                met(mentions, "ruiz", "bakr", 0.9), met(mentions, "ruiz", "lind", 0.8), met(mentions, "bakr", "lind", 0.5))));
        assertEquals(1, found.size(), found.toString());
        assertEquals(List.of(List.of("bakr", "lind"), List.of("ruiz")), found.get(0).sides());
        assertEquals("2007-02-14", found.get(0).date());
        assertEquals(List.of(0.9, 0.8), List.copyOf(found.get(0).met().values()), "each pair is as sure as it was read");
    }
}
