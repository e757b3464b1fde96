package cablegraph.cable;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under a text.
 *
 * @param name  as printed, or null if there is none
 * @param sheet the text up to the name, without the trailers that posts and archives put about it
 */
record Signer(String name, Sheet sheet) {

    private static final String WORD = "\\p{Lu}[\\p{L}'’-]{1,24}";
    private static final String DATE = "(?: \\d{4}-\\d{2}-\\d{2})?";
    private static final Pattern ALONE =
            Pattern.compile("(?:" + WORD + "|\\p{Lu}{1,2}\\.)(?: (?:" + WORD + "|\\p{Lu}\\.)){0,3}" + DATE + "|\\p{Ll}{3,20}");
    /** A name in capitals behind the last sentence, where the line breaks before it were lost. */
    private static final Pattern BEHIND = Pattern.compile(
            "[.!?\"”)] {1,4}((?:\\p{Lu}{2,3} )?\\p{Lu}[\\p{Lu}'’-]{2,24}(?: \\p{L}{3,25})?)" + DATE + "$");
    private static final Pattern NO_NAME = Pattern.compile("(?:END|BT|X{3,}|UNQUOTE|END ?QUOTE|COMMENT|SUMMARY)\\b.{0,40}");
    private static final Pattern QUOTED = Pattern.compile(".{1,60}\\b(?:UNQUOTE|END ?QUOTE|END TEXT)\\.? +(?=\\S)");
    private static final Pattern TRAILER = Pattern.compile("(?i)(?:please )?(?:visit|track)\\b.{0,80}?"
            + "(?:web ?site|home ?page|forum|reporting|impresi).{0,160}|note by [a-z/]{2,8}:.{0,80}|<?https?://\\S{1,200}(?: \\S{1,20})?|ID:\\s?\\d.{0,40}");
    /** The name stands in this many lines from the end. */
    private static final int FOOT = 10;
    private static final int SHORT_LINE = 40;

    /** Finds the signer below line {@code from}. */
    static Signer find(Sheet sheet, int from) {
        int last = lastText(sheet, from, sheet.size() - 1);
        int i = last;
        for (int looked = 0; i >= from && looked < FOOT; looked++) {
            String line = sheet.at(i);
            if (i > from && isName(sheet, i, i == last)) {
                return new Signer(name(line), withoutTrailers(sheet.until(i), from));
            }
            String tail = line.substring(Math.max(0, line.length() - 100));
            Matcher behind = BEHIND.matcher(tail);
            if (i == last && behind.find() && !NO_NAME.matcher(behind.group(1)).matches()) {
                int at = line.length() - tail.length() + behind.start(1);
                return new Signer(name(tail.substring(behind.start(1))), withoutTrailers(sheet.trimmed(i, 0, at), from));
            }
            i = i == from ? -1 : lastText(sheet, from, i - 1);
        }
        return new Signer(null, withoutTrailers(sheet, from));
    }

    /** Returns whether a line is a name; above the last line only one in capitals that stands free below a sentence. */
    private static boolean isName(Sheet sheet, int i, boolean last) {
        String line = sheet.at(i);
        String above = sheet.at(i - 1);
        boolean free = above.isEmpty() || Flow.isClosed(above) || TRAILER.matcher(above).matches();
        String bare = unquoted(line);
        if (!ALONE.matcher(bare).matches() || NO_NAME.matcher(bare).matches()) {
            return false;
        }
        return last ? free || above.length() < SHORT_LINE
                : free && bare.equals(bare.toUpperCase(Locale.ROOT)) && bare.indexOf(' ') < 0
                        && sheet.at(i + 1).isEmpty() && Flow.isClosed(sheet.at(lastText(sheet, 0, i - 1)));
    }

    private static String unquoted(String line) {
        Matcher quoted = QUOTED.matcher(line);
        return quoted.lookingAt() ? line.substring(quoted.end()) : line;
    }

    private static String name(String line) {
        String bare = unquoted(line).replaceFirst(" \\d{4}-\\d{2}-\\d{2}$", "");
        int half = bare.indexOf(' ');
        // Archives print the name twice: in the form of the text and in their own.
        boolean twice = half > 0 && bare.substring(0, half).equalsIgnoreCase(bare.substring(half + 1));
        return twice ? bare.substring(0, half) : bare;
    }

    private static Sheet withoutTrailers(Sheet sheet, int from) {
        int end = sheet.size();
        int last = lastText(sheet, from, end - 1);
        while (last > from && TRAILER.matcher(sheet.at(last)).matches()) {
            end = last;
            last = lastText(sheet, from, last - 1);
        }
        return sheet.until(end);
    }

    private static int lastText(Sheet sheet, int from, int at) {
        int i = Math.min(at, sheet.size() - 1);
        while (i > from && sheet.at(i).isEmpty()) {
            i--;
        }
        return i;
    }
}
