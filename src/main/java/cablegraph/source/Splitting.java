package cablegraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of many cables, one after the other, cut into them. It is cut only where a telegram surely begins: at a line of
 * its transmission header, or, in files without these, at a date-time group with its {@code FM} line below.
 */
final class Splitting {

    private static final Pattern TRANSMISSION = Pattern.compile("(?m)^VZCZC[A-Z]{3}\\d{4}[ \\t]*\\r?$");
    private static final Pattern DATE_TIME_GROUP =
            Pattern.compile("(?m)^[ZOPR](?: [ZOPR])? \\d{6}Z [A-Z]{3} \\d{2}[ \\t]*\\r?\\n[ \\t]*FM ");

    private Splitting() {}

    /** Returns the cables' texts in order; together they are {@code text}. A text with fewer than two beginnings is one cable. */
    static List<String> cables(String text) {
        List<Integer> starts = starts(TRANSMISSION, text);
        if (starts.size() < 2) {
            starts = starts.isEmpty() ? starts(DATE_TIME_GROUP, text) : List.of();
        }
        if (starts.size() < 2) {
            return List.of(text);
        }
        List<String> cables = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            // What stands above the first beginning belongs to the first cable.
            int begin = i == 0 ? 0 : starts.get(i);
            cables.add(text.substring(begin, i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
        }
        return cables;
    }

    private static List<Integer> starts(Pattern pattern, String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            starts.add(matcher.start());
        }
        return starts;
    }
}
