package cablegraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.annotate.AnnotatedCable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The reader of relations is left out: that two met is given, in each sentence that names both. */
class ReadingDatesTest {

    private static Candidate meeting(MentionIndex mentions, int sentences, String one, String other) {
        List<Reading> readings = new ArrayList<>();
        for (int at = 0; at < sentences; at++) {
            List<Mentioned> first = mentions.in(at).stream().filter(mentioned -> mentioned.chain().id().equals(one)).toList();
            List<Mentioned> second = mentions.in(at).stream().filter(mentioned -> mentioned.chain().id().equals(other)).toList();
            if (!first.isEmpty() && !second.isEmpty()) {
                readings.add(new Reading(Tie.HELD, first.get(0), second.get(0), 0.9, at));
            }
        }
        return Candidate.of(readings).get(0);
    }

    /** Returns the dates told of the meeting of ruiz and bakr, by sentence; the others met too. */
    private static List<String> dates(String text, String... others) {
        AnnotatedCable cable = MarkedText.read(text, "2007-03-09");
        MentionIndex mentions = new MentionIndex(cable);
        List<Candidate> met = new ArrayList<>();
        met.add(meeting(mentions, cable.sentences().size(), "ruiz", "bakr"));
        for (int i = 0; i < others.length; i += 2) {
            met.add(meeting(mentions, cable.sentences().size(), others[i], others[i + 1]));
        }
        var dates = new ReadingDates(cable, new Timeline(cable), met).of(met.get(0));
        return met.get(0).readings().stream().map(dates::get).filter(Objects::nonNull).toList();
    }

    @Test
    void aDayIsTheMeetingsAndNotTheMonthNearerBy() {
        assertEquals(List.of("2007-02-14"), dates("On February 14 {ruiz|Ruiz} told {bakr|Bakr} of the talks of November."));
    }

    @Test
    void theYearOfWhatWasTalkedAboutIsNoDateOfAMeetingWhoseDayIsTold() {
        assertEquals(List.of("2007-02-14"),
                dates("{ruiz|Ruiz} met {bakr|Bakr} on February 14.\n{ruiz|Ruiz} told {bakr|Bakr} that the wall had been built in 2004."));
    }

    @Test
    void aMonthIsBetterThanNothing() {
        assertEquals(List.of("2007-02"), dates("{ruiz|Ruiz} met {bakr|Bakr} in February."));
    }

    @Test
    void theDayMayStandBeforeInTheParagraph() {
        assertEquals(List.of("2007-02-14"), dates("The round table took place on February 14. {ruiz|Ruiz} answered {bakr|Bakr}."));
        assertEquals(List.of("2007-02"), dates("The round table took place on February 14 and 15. {ruiz|Ruiz} answered {bakr|Bakr}."));
        assertEquals(List.of(), dates("The round table took place in February. {ruiz|Ruiz} answered {bakr|Bakr}."), "too vague to be carried on");
        assertEquals(List.of(), dates("The round table took place on February 14.\n{ruiz|Ruiz} answered {bakr|Bakr}."), "another paragraph");
    }

    @Test
    void theDayOfOthersWhoMetIsTheirs() {
        String both = "{ana|Ana} met {ruiz|Ruiz} on February 14. {bakr|Bakr} came later and spoke with {ruiz|Ruiz}.";
        assertEquals(List.of("2007-02-14"), dates(both, "ana", "ruiz"), "one of the two was there");
        String others = "{ana|Ana} met {ben|Ben} on February 14. {bakr|Bakr} spoke with {ruiz|Ruiz}.";
        assertEquals(List.of(), dates(others, "ana", "ben"));
    }
}
