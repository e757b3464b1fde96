package cablegraph.cable;

import cablegraph.text.SourceText;
import java.util.regex.Pattern;

/**
 * Takes out of a text what transmission and archives have put into it. Every step is a function from text to text that
 * keeps the way back; their order is that of {@link #apply}.
 */
final class Repairs {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\f\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\uFFFD|\\uFEFF|\\u00AD");
    private static final Pattern BLANK = Pattern.compile("[\\t\\u00A0\\u2000-\\u200B\\u202F\\u205F\\u3000]");
    /** {@code ,s} for {@code 's}: a comma between two letters, the second an s that ends its word. */
    private static final Pattern COMMA_S = Pattern.compile("(?<=\\p{L}),(?=[sS]\\b)");

    private Repairs() {
    }

    static SourceText apply(SourceText text) {
        SourceText plain = text.replaceAll(LINE_END, "\n").replaceAll(CONTROL, " ").replaceAll(BLANK, " ");
        SourceText typed = Mojibake.repair(plain).replaceAll(COMMA_S, "'");
        return Artefacts.remove(typed);
    }
}
