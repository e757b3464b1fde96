package cablegraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CodePointsTest {

    @Property
    void countsAsTheStringDoes(@ForAll String text, @ForAll int seed) {
        int at = Math.floorMod(seed, text.length() + 1);
        Span places = new CodePoints(text).of(new Span(at, text.length()));
        assertEquals(text.codePointCount(0, at), places.begin());
        assertEquals(text.codePointCount(0, text.length()), places.end());
    }
}
