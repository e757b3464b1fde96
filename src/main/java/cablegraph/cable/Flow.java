package cablegraph.cable;

import cablegraph.text.WordFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether running text goes on across a break between two lines. */
final class Flow {

    private static final Pattern ITEM =
            Pattern.compile("(?:[-*•·o] |--|-\\p{Lu}|\\((?:[a-z]|[ivx]{2,4}|\\d{1,2}|[A-K])\\) |[a-zA-Z][.)] |\\d{1,2}\\) ).*");
    /** A dash within a sentence, not before an item. */
    private static final Pattern DASH = Pattern.compile("-{1,2} ?\\p{Ll}.*");
    /** Three blanks part columns, unless a sentence ends before them. */
    private static final Pattern TABLE_ROW = Pattern.compile(".{0,200}?[^\\s.!?:;,\"”)] {3,}\\S.*");
    private static final Pattern ABBREVIATED = Pattern.compile("(?<!\\p{L})(?:\\p{Lu}\\.){1,5}$");
    private static final Set<String> OPEN = WordFile.read(Flow.class, "open-words.txt").folded("");
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

    /**
     * Returns whether a sentence goes on from the line {@code before} blank lines or a page break to {@code after}.
     *
     * @param running whether {@code before} ran on from a line above it, so that it is no heading
     */
    static boolean crosses(String before, String after, boolean pageBreak, boolean running) {
        if (before.isEmpty() || after.isEmpty() || isClosed(before) || isItem(after) || Numbers.starts(after)) {
            return false;
        }
        if (Character.isLowerCase(after.charAt(0)) || before.endsWith(",") || endsOpen(before)) {
            return true;
        }
        return (pageBreak || before.length() >= FULL) && (running || !Headings.isHeading(before)) && !isTableRow(before);
    }

    /**
     * Returns whether a line was broken on purpose before the next line: there was room for its first word.
     *
     * @param room   how many chars a full line has more than the line of {@code before}
     * @param orphan whether {@code before} is what was left over from a full line above it
     */
    static boolean breaks(String before, String after, int room, boolean orphan) {
        boolean dash = DASH.matcher(after).matches() && room <= 0 && ";:,".indexOf(before.charAt(before.length() - 1)) < 0;
        if (isItem(after) && !dash || isTableRow(before) || isTableRow(after)) {
            return true;
        }
        if (dash || Character.isLowerCase(after.charAt(0)) || before.endsWith(",") || endsOpen(before)) {
            return false;
        }
        int blank = after.indexOf(' ');
        int word = blank < 0 ? after.length() : blank;
        return 1 + word <= room && !(orphan && (!isClosed(before) || ABBREVIATED.matcher(before).find()));
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
