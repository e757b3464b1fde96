package cablegraph.cable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.text.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Input is not trusted: any text is read, its offsets hold, and the time grows with its length. */
class HostileTextTest {

    /** Long enough that work which grows with the square of it takes minutes. */
    private static final int LENGTH = 1 << 17;
    private static final Duration LIMIT = Duration.ofSeconds(8);
    private static final List<String> PIECES = List.of("SUBJECT: ", "TAGS: PREL ", "REF: A. ", "FM ", "TO ", "INFO ", "PARTICIPANTS", "1. ",
            "\u00b62. (SBU) ", "11. ", "(U) ", "\n", "\n\n", " ", "   ", "-", "------", "KLOW 00000017 002 OF 003", "SIPDIS", "UNCLAS ",
            "SECTION 01 OF 02 ", "PAGE 02 KLOW 12345 ", "R 271604Z FEB 07 ", "word", "WORD- ", "Mr. ", "\u00e2\u20ac\u2122", "\u0000", "\r",
            "\ud83d", "Memorandum of Conversation", "19. Telegram From the Embassy to X", "MARLOWE", ",s", "...", "http://x", "UNQUOTE ");

    @Property(tries = 500)
    void anyTextIsRead(@ForAll String text) {
        check(Fixtures.parse(text));
    }

    @Property(tries = 500)
    void anyMixOfPartsIsRead(@ForAll("mixes") String text) {
        check(Fixtures.parse(text));
    }

    @Property(tries = 300)
    void mutatedFixturesAreRead(@ForAll long seed) {
        Random random = new Random(seed);
        List<Path> folders = Fixtures.folders();
        StringBuilder text = new StringBuilder(Fixtures.text(folders.get(random.nextInt(folders.size()))));
        for (int i = 0; i < 8 && text.length() > 2; i++) {
            int at = random.nextInt(text.length() - 1);
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(40)));
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.setCharAt(at, (char) random.nextInt(0x300));
            }
        }
        check(Fixtures.parse(text.toString()));
    }

    @TestFactory
    Stream<DynamicTest> repeatsTakeTimeInProportion() {
        Stream<String> lines = Stream.concat(PIECES.stream(),
                Stream.of("a", "A", "A ", "A. ", "1.", "(", "\"", "/", "\u00b6", "\t", "XXX ", "a- ", "A-\n", "1.\n\n", "1. A\n", "Minister Sponsz spoke. ",
                        "\u00b61. (U) A. ", "TAGS: SUBJECT: ", "FM A TO ", "Visit web site ", "U.S. ", "\nA\n", "Heading\n\n", "Heading\n---\n"));
        return lines.map(piece -> DynamicTest.dynamicTest("[" + piece.replaceAll("\\p{Cntrl}", "_") + "]", () -> {
            String repeated = piece.repeat(LENGTH / 2 / piece.length());
            assertTimeoutPreemptively(LIMIT, () -> Fixtures.parse(repeated + "\nSUBJECT: A\n\n1. (U) " + repeated));
        }));
    }

    @Test
    void aMegabyteOnOneLineTakesSeconds() {
        String line = "SUBJECT: A 1. (U) " + "Minister Sponsz of KLOW- LAND told the Ambassador (U) that 2. ships, 3. (C) more. ".repeat(13_000);

        assertTimeoutPreemptively(LIMIT.multipliedBy(2), () -> check(Fixtures.parse(line)));
    }

    private static void check(Cable cable) {
        int ordinal = -1;
        for (Paragraph paragraph : cable.paragraphs()) {
            assertTrue(paragraph.ordinal() > ordinal);
            ordinal = paragraph.ordinal();
            assertFalse(paragraph.passages().isEmpty());
            for (Passage passage : paragraph.passages()) {
                assertEquals(ordinal, passage.ordinal());
                assertFalse(passage.text().isBlank());
                int begin = 0;
                for (int i = 0; i < passage.text().length(); i++) {
                    Span at = passage.text().toOriginal(new Span(i, i + 1));
                    assertTrue(at.begin() >= begin && at.end() <= cable.original().length());
                    begin = at.begin();
                }
            }
        }
        for (Delegation delegation : cable.delegations()) {
            String block = cable.passages().findFirst().orElseThrow().text().text();
            delegation.participants().forEach(span -> assertFalse(span.in(block).isBlank()));
        }
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }
}
