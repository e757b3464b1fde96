package cablegraph.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EncoderWordTest {

    private static final Wordpieces PIECES =
            new Wordpieces(List.of("[UNK]", "[CLS]", "[SEP]", "am", "##bas", "##sador", "embassy", "a", "##m", "."));

    @Test
    void spellsLongestPieceFirst() {
        assertArrayEquals(new int[] {3, 4, 5}, PIECES.spell("ambassador"));
    }

    @Test
    void spellsWithoutRegardToCaseAndAccents() {
        assertArrayEquals(PIECES.spell("ambassador"), PIECES.spell("AMB\u00c1SSADOR"));
    }

    @Test
    void aWordThatCannotBeSpeltIsUnknownAsAWhole() {
        assertArrayEquals(new int[] {0}, PIECES.spell("ambassadorial"));
    }

    @Test
    void aVocabularyWithoutFrameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Wordpieces(List.of("[UNK]", "[CLS]")));
    }

    @Test
    void tellsHowWordsAreWritten() {
        assertArrayEquals(new LetterCase[] {LetterCase.CAPITALISED, LetterCase.CAPITALS, LetterCase.MIXED, LetterCase.LOWER,
            LetterCase.LOWER, LetterCase.CAPITALISED}, LetterCase.of(List.of("Garcia", "PGR", "PolOff", "met", "1962", "J")));
    }

    @Test
    void capitalsTellNothingWhereNoSmallLetterIsNear() {
        LetterCase[] cases = LetterCase.of(List.of("AMBASSADOR", "MET", "WITH", "FONMIN", "TODAY", ".", "END", "of", "text"));
        assertEquals(LetterCase.ALL_CAPITALS, cases[0]);
        assertEquals(LetterCase.ALL_CAPITALS, cases[1]);
        assertEquals(LetterCase.CAPITALS, cases[2]);
        assertEquals(LetterCase.CAPITALS, cases[6]);
    }

    @Test
    void aGapFollowsEachPassage() {
        List<EncoderWord> words = EncoderWord.of(List.of("Embassy.", "a"), PIECES);
        assertEquals(List.of(false, false, true, false, true), words.stream().map(EncoderWord::isBreak).toList());
        assertEquals(new Span(7, 8), words.get(1).span());
    }

    @Property
    void wordsStandInOrderAndLeaveOutOnlyBlanks(@ForAll String text) {
        int end = 0;
        for (Span span : EncoderWord.split(text)) {
            assertTrue(span.begin() >= end && span.length() > 0);
            assertTrue(text.substring(end, span.begin()).codePoints()
                    .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)));
            end = span.end();
        }
    }
}
