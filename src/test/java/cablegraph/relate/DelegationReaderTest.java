package cablegraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Annotator;
import cablegraph.annotate.Mention;
import cablegraph.annotate.MentionForm;
import cablegraph.annotate.Sentence;
import cablegraph.cable.CableParser;
import cablegraph.cable.RawCable;
import cablegraph.record.EntityType;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DelegationReaderTest {

    private static final double SURE = 0.95;

    /** Returns a memorandum of April 28, 1962, with the participants as printed; whoever is given is found as a person. */
    private static AnnotatedCable memorandum(String participants, String body, List<String> people) {
        String text = "185. Memorandum of Conversation\nKlow, April 28, 1962, 11 a.m.\n\nSUBJECT\n\nThe Herring\n\nPARTICIPANTS\n\n"
                + participants + "\n\n" + body + "\n";
        return new Annotator((cable, sentences) -> sentences.stream().flatMap(s -> people.stream().flatMap(p -> names(s, p).stream())).sorted()
                .toList()).annotate(new CableParser().parse(new RawCable("MEMO", "MEMO.txt", text)));
    }

    private static List<Mention> names(Sentence sentence, String name) {
        List<Mention> found = new ArrayList<>();
        String passage = sentence.passage().text().text();
        for (int at = passage.indexOf(name); at >= 0; at = passage.indexOf(name, at + 1)) {
            Span span = new Span(at, at + name.length());
            if (sentence.span().covers(span)) {
                found.add(Mention.of(MentionForm.NAME, EntityType.PERSON, sentence, span, 1));
            }
        }
        return found;
    }

    private static List<List<String>> sides(String participants, String... people) {
        AnnotatedCable cable = memorandum(participants, "They talked.", List.of(people));
        FoundMeeting meeting = DelegationReader.read(cable, new MentionIndex(cable), SURE).orElseThrow();
        assertEquals("1962-04-28", meeting.date());
        return meeting.sides().stream().map(side -> side.stream().map(id -> id.substring(id.lastIndexOf('/') + 1)).toList()).toList();
    }

    @Test
    void headingsSayWhoIsOnWhichSide() {
        assertEquals(List.of(List.of("harper"), List.of("plekszy", "sponsz")),
                sides("U.S.\n\nMr. Harper, EUR\n\nBorduria\n\nMarshal Plekszy\n\nMr. Sponsz, Third Secretary, Bordurian Embassy",
                        "Harper", "Plekszy", "Sponsz"));
    }

    @Test
    void withoutHeadingsOfficesAndCountriesSayIt() {
        assertEquals(List.of(List.of("harper", "lane"), List.of("plekszy", "sponsz")),
                sides("Marshal Plekszy, Minister of War\n\nMr. Sponsz\n\nMr. Harper, EUR\n\nMr. Lane", "Harper", "Lane", "Plekszy", "Sponsz"),
                "one of whom nothing is said is with the one before");
    }

    @Test
    void whereNothingTellsSidesEachMetEach() {
        assertEquals(List.of(List.of("harper"), List.of("plekszy"), List.of("sponsz")),
                sides("Mr. Harper\n\nMr. Plekszy\n\nMr. Sponsz", "Harper", "Plekszy", "Sponsz"));
    }

    @Test
    void inAGatheringOfMoreThanTenOnlyTheFirstMetEach() {
        List<String> people = IntStream.range(0, 11).mapToObj(i -> "Name" + (char) ('a' + i)).toList();
        List<List<String>> sides = sides("Mr. " + String.join("\n\nMr. ", people), people.toArray(String[]::new));
        assertEquals(List.of(1, 10), sides.stream().map(List::size).toList());
    }

    @Test
    void twoOfOneSideDidNotMeetThoughASentenceSoundsLikeIt() {
        AnnotatedCable cable = memorandum("U.S.\n\nMr. Harper, EUR\n\nBorduria\n\nMarshal Plekszy\n\nMr. Sponsz",
                "Plekszy conferred with Sponsz.", List.of("Harper", "Plekszy", "Sponsz"));
        MentionIndex mentions = new MentionIndex(cable);
        int last = cable.sentences().size() - 1;
        List<Mentioned> two = mentions.in(last);
        List<Candidate> told = Candidate.of(List.of(new Reading(Tie.HELD, two.get(0), two.get(1), 0.9, 0)));
        assertEquals(2, MeetingFinder.find(cable, mentions, told).stream().mapToInt(meeting -> meeting.met().size()).sum(),
                "Harper and each of the two");
    }
}
