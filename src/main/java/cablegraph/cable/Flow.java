package cablegraph.cable;

import java.util.regex.Pattern;

/** Tells whether running text goes on across a break. */
final class Flow {

    private static final Pattern CLOSED = Pattern.compile(".*[.!?:][\"”')\\]]*+");
    private static final Pattern ITEM = Pattern.compile("(?:[-*•o] |--|\\([a-z0-9]{1,3}\\) ?|[a-zA-Z][.)] ).*");

    private Flow() {
    }

    /** Returns whether a sentence goes on from the line {@code before} a gap to the line {@code after} it. */
    static boolean goesOn(String before, String after) {
        if (before.isEmpty() || after.isEmpty() || isItem(after) || CLOSED.matcher(before).matches()) {
            return false;
        }
        return Character.isLowerCase(after.charAt(0)) || before.endsWith(",");
    }

    /** Returns whether a line opens an item of a list. */
    static boolean isItem(String line) {
        return ITEM.matcher(line).matches();
    }
}
