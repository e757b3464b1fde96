package cablegraph.cable;

import cablegraph.text.SourceText;
import java.util.regex.Pattern;

/**
 * Mends the chars of a text: line ends, control bytes, mojibake, typography, split words, page markers within a line.
 * Every step is a function from text to text that keeps the way back.
 */
final class Repairs {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\f\\u000B\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern BLANK = Pattern.compile("[\\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    /** {@code ,s} for {@code 's}: a comma between two letters, the second an s that ends its word. */
    private static final Pattern COMMA_S = Pattern.compile("(?<=\\p{L}),(?=[sS](?![\\p{L}\\p{N}]))");
    /** A year or a letter that opens a line of running text and was taken for a paragraph number. */
    private static final Pattern STRAY_PILCROW = Pattern.compile("(?m)^( *)¶(?= ?(?:\\d{4}\\b|[A-Z][.)]))");

    private Repairs() {
    }

    static SourceText apply(SourceText text) {
        SourceText typed = Mojibake.repair(text.replaceAll(LINE_END, "\n"))
                .replaceAll(CONTROL, " ").replaceAll(INVISIBLE, "").replaceAll(BLANK, " ").replaceAll(COMMA_S, "'");
        return SplitWords.join(PageMarkers.remove(typed.replaceAll(STRAY_PILCROW, match -> match.group(1))));
    }
}
