package cablegraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {

    private static List<String> sentences(String text) {
        return SentenceReader.read(TestCables.body(text)).stream().map(Sentence::text).toList();
    }

    private static List<String> words(String text) {
        return SentenceReader.read(TestCables.body(text)).get(0).tokens().stream().map(Token::text).toList();
    }

    @Test
    void aSentenceEndsAtItsFullStop() {
        assertEquals(List.of("The minister agreed.", "He will write soon.", "\"We must act,\" he said."),
                sentences("The minister agreed.  He will write soon. \"We must act,\" he said."));
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertEquals(1, sentences("On Feb. 16 Mr. Alder and Gen. J. Birch of the U.S. Navy spoke of No. 7.").size());
        assertEquals(List.of("He spoke for the U.S.", "The others did not.", "She said no.", "They left."),
                sentences("He spoke for the U.S. The others did not. She said no. They left."));
    }

    @Test
    void noSentenceGoesAcrossALineBreak() {
        assertEquals(List.of("- visas for students", "- a new consulate"), sentences("- visas for students\n- a new consulate"));
    }

    @Test
    void capitalsAreReadAsProse() {
        assertEquals(List.of("EMBOFF CALLED ON MR. ALDER TODAY.", "HE WAS NOT READY TO AGREE."),
                sentences("EMBOFF CALLED ON MR. ALDER TODAY. HE WAS NOT READY TO AGREE."));
        Sentence sentence = SentenceReader.read(TestCables.body("HE TOLD THE MINISTER THAT PRICES WERE TOO HIGH.")).get(0);
        assertEquals(List.of("PRON", "VERB"), sentence.tokens().subList(0, 2).stream().map(Token::tag).toList());
    }

    @Test
    void namesShareNoTokenWithPossessiveOrSlash() {
        assertEquals(List.of("Alder", "'s", "team", "met", "the", "DOJ", "/", "FBI", "group", "(", "PGR", ")", "."),
                words("Alder's team met the DOJ/FBI group (PGR)."));
    }

    @Test
    void abbreviationsKeepTheirFullStop() {
        assertEquals(List.of("Mrs.", "Alder", "met", "Gen.", "Birch", "."), words("Mrs. Alder met Gen. Birch."));
    }

    @Test
    void hostileRunsTakeNoTime() {
        String run = "(/.'".repeat(100_000) + " " + "A.".repeat(100_000) + " ".repeat(100_000) + "x".repeat(100_000);
        assertTimeout(Duration.ofSeconds(10), () -> SentenceReader.read(TestCables.body(run)));
    }

    @Property(tries = 200)
    void tokensAreTheTextWithoutItsBlanks(@ForAll @NotBlank String text) {
        StringBuilder read = new StringBuilder();
        int last = 0;
        for (Sentence sentence : SentenceReader.read(TestCables.body(text))) {
            for (Token token : sentence.tokens()) {
                assertTrue(token.span().begin() >= last && token.span().length() > 0);
                assertEquals(token.text(), token.span().in(text));
                last = token.span().end();
                read.append(token.text());
            }
        }
        assertEquals(ModelText.runs(text).stream().map(run -> run.in(text)).collect(Collectors.joining()), read.toString());
    }
}
