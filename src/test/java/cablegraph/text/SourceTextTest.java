package cablegraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static final String ORIGINAL = "the\n\nKLOW 00000017 002 OF 002\n\nport";

    @Test
    void aSpanAcrossARemovedMarkerCoversIt() {
        SourceText text = SourceText.of(ORIGINAL).replaceAll(Pattern.compile("\\s+KLOW.*\\s+"), " ");

        assertEquals("the port", text.text());
        assertEquals(new Span(0, ORIGINAL.length()), text.toOriginal());
        assertEquals("port", text.toOriginal(new Span(4, 8)).in(ORIGINAL));
        assertEquals("\n\nKLOW 00000017 002 OF 002\n\n", text.toOriginal(new Span(3, 4)).in(ORIGINAL));
    }

    @Test
    void aJoinedWordStandsForItsTwoHalves() {
        SourceText text = SourceText.of("a CONGRES- SIONAL seat").replaceAll(Pattern.compile("- "), "");

        assertEquals("a CONGRESSIONAL seat", text.text());
        assertEquals("CONGRES- SIONAL", text.toOriginal(new Span(2, 15)).in("a CONGRES- SIONAL seat"));
        assertEquals("SIONAL", text.toOriginal(new Span(9, 15)).in("a CONGRES- SIONAL seat"));
    }

    @Test
    void aSeparatorStandsForTheGap() {
        String original = "one   two";
        SourceText joined = SourceText.join(
                List.of(SourceText.of(original, new Span(0, 3)), SourceText.of(original, new Span(6, 9))), "\n");

        assertEquals("one\ntwo", joined.text());
        assertEquals(new Span(3, 6), joined.toOriginal(new Span(3, 4)));
    }

    @Test
    void noMatchChangesNothing() {
        SourceText text = SourceText.of("plain");

        assertSame(text, text.replaceAll(Pattern.compile("x"), "y"));
        assertSame(text, text.replaceAll(Pattern.compile("p"), match -> null));
    }

    @Test
    void stripTakesBlanksFromBothEnds() {
        assertEquals(new Span(2, 3), SourceText.of("  a ").strip().toOriginal());
        assertTrue(SourceText.of(" \n ").strip().isBlank());
    }

    @Test
    void refusesSpansOutsideOfTheText() {
        SourceText text = SourceText.of("abc");

        assertThrows(IndexOutOfBoundsException.class, () -> text.toOriginal(new Span(1, 4)));
        assertThrows(IndexOutOfBoundsException.class, () -> text.slice(new Span(2, 9)));
        assertThrows(IndexOutOfBoundsException.class, () -> SourceText.of("abc", new Span(0, 4)));
    }

    @Property
    void staysMonotoneThroughAnyRepairs(@ForAll("originals") String original,
            @ForAll @Size(max = 6) List<@net.jqwik.api.From("repairs") Repair> repairs) {
        SourceText text = SourceText.of(original);
        for (Repair repair : repairs) {
            text = text.replaceAll(repair.pattern(), repair.by());
        }
        Span before = new Span(0, 0);
        for (int i = 0; i < text.length(); i++) {
            Span at = text.toOriginal(new Span(i, i + 1));
            assertTrue(at.begin() >= before.begin() && at.end() >= before.end() && at.end() <= original.length());
            before = at;
        }
    }

    record Repair(Pattern pattern, String by) {
    }

    @Provide
    Arbitrary<String> originals() {
        return Arbitraries.strings().withChars("ab -\n").ofMaxLength(60);
    }

    @Provide
    Arbitrary<Repair> repairs() {
        return Arbitraries.of(new Repair(Pattern.compile("a+"), "b"), new Repair(Pattern.compile("-\\n"), ""),
                new Repair(Pattern.compile("\\s+"), " "), new Repair(Pattern.compile("b"), "aa"),
                new Repair(Pattern.compile("(?m)^"), ">"), new Repair(Pattern.compile("ab"), "ab"));
    }
}
