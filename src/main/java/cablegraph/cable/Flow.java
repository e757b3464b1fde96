package cablegraph.cable;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether running text goes on across a break between two lines. */
final class Flow {

    private static final Pattern ITEM = Pattern.compile("(?:[-*•·o] |--|-[A-Z]|\\([a-zA-Z0-9]{1,3}\\) ?|[a-zA-Z][.)] |\\d{1,2}\\) ).*");
    private static final Pattern TABLE_ROW = Pattern.compile(".{0,200}?\\S {3,}\\S.*");
    private static final Set<String> OPEN = ListFile.read("open-words.txt").section("");
    private static final String QUOTES = "\"'”’)]* ";
    /** A line this long was broken because the next word had no room. */
    private static final int FULL = 50;

    private Flow() {
    }

    /** Returns whether a line ends as a sentence does; the number of a footnote may stand behind it. */
    static boolean isClosed(String line) {
        int i = line.length() - 1;
        int digits = 0;
        while (i > 0 && digits < 2 && Character.isDigit(line.charAt(i))) {
            i--;
            digits++;
        }
        boolean note = digits > 0 && i > 1 && (".!?".indexOf(line.charAt(i)) >= 0 && Character.isLetter(line.charAt(i - 1))
                || QUOTES.indexOf(line.charAt(i)) > 0 && line.charAt(i) != ' ');
        if (digits > 0 && !note) {
            return false;
        }
        while (i >= 0 && QUOTES.indexOf(line.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".!?:".indexOf(line.charAt(i)) >= 0;
    }

    /** Returns whether a sentence goes on from the line {@code before} blank lines or a page break to {@code after}. */
    static boolean crosses(String before, String after, boolean pageBreak) {
        if (before.isEmpty() || after.isEmpty() || isClosed(before) || isItem(after) || Numbers.starts(after)) {
            return false;
        }
        if (Character.isLowerCase(after.charAt(0)) || before.endsWith(",") || endsOpen(before)) {
            return true;
        }
        return (pageBreak || before.length() >= FULL) && !Headings.isHeading(before) && !isTableRow(before);
    }

    /**
     * Returns whether a line was broken on purpose before the next line: there was room for its first word.
     *
     * @param width the length of a full line in this text
     */
    static boolean breaks(String before, String after, int width) {
        if (isItem(after) || isTableRow(before) || isTableRow(after)) {
            return true;
        }
        if (Character.isLowerCase(after.charAt(0)) || before.endsWith(",") || endsOpen(before)) {
            return false;
        }
        int blank = after.indexOf(' ');
        int word = blank < 0 ? after.length() : blank;
        return before.length() + 1 + word <= width;
    }

    /** Returns whether a line opens an item of a list. */
    static boolean isItem(String line) {
        return ITEM.matcher(line).matches();
    }

    /** Returns whether a line has columns. */
    static boolean isTableRow(String line) {
        return TABLE_ROW.matcher(line).matches();
    }

    private static boolean endsOpen(String line) {
        int from = line.length();
        while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
            from--;
        }
        return OPEN.contains(line.substring(from).toLowerCase(Locale.ROOT));
    }
}
