package cablegraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.cable.Cable;
import cablegraph.record.EntityType;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThoroughMentionFinderTest {

    /** Returns what is found if the other finder finds the first place in the text of each of the names. */
    private static List<String> found(String text, String... names) {
        Cable cable = TestCables.body(text);
        List<Sentence> sentences = SentenceReader.read(cable);
        MentionFinder finder = (c, s) -> {
            List<Mention> mentions = new ArrayList<>();
            for (String name : names) {
                String[] parts = name.split(":");
                int at = text.indexOf(parts[1]);
                Span span = new Span(at, at + parts[1].length());
                Sentence sentence = s.stream().filter(one -> one.span().covers(span)).findFirst().orElseThrow();
                mentions.add(Mention.of(MentionForm.NAME, EntityType.valueOf(parts[0]), sentence, span, 0.9));
            }
            return mentions.stream().sorted().toList();
        };
        return new ThoroughMentionFinder(finder).find(cable, sentences).stream()
                .map(m -> m.type() + ":" + m.text() + "@" + m.span().begin()).toList();
    }

    @Test
    void aNameOfTwoWordsIsFoundEverywhere() {
        assertEquals(List.of("PERSON:Ana Birch@0", "PERSON:Ana Birch@21"),
                found("Ana Birch came. Then Ana Birch left.", "PERSON:Ana Birch"));
    }

    @Test
    void aWordThatIsMostlyNoNameIsLeftAlone() {
        assertEquals(List.of("PERSON:Birch@0"), found("Birch came. They sat under a Birch. The Birch is a tree.", "PERSON:Birch"));
    }

    @Test
    void aNameOfRunningTextIsFoundInAHeadingInCapitals() {
        assertEquals(List.of("PERSON:ANA BIRCH@13", "PERSON:Ana Birch@30"),
                found("MEETING WITH ANA BIRCH TODAY\n\nAna Birch came.", "PERSON:Ana Birch"));
    }

    @Test
    void whatReadsTheSameHasOneType() {
        assertEquals(List.of("OFFICE:Ministry of Trade@0", "OFFICE:MOT@19", "OFFICE:MOT@25"),
                found("Ministry of Trade (MOT). MOT agreed.", "OFFICE:Ministry of Trade", "PERSON:MOT"));
    }

    @Test
    void aRoleIsNoName() {
        assertEquals(List.of(), found("PolOff called on the ministry.", "PERSON:PolOff"));
    }

    @Test
    void aFormOfAddressIsNoName() {
        assertEquals(List.of("PERSON:Verhaegen@5"), found("MLLE Verhaegen called.", "PERSON:MLLE", "PERSON:Verhaegen"));
    }
}
