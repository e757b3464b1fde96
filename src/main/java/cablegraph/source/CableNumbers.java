package cablegraph.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The message reference number of a telegram, from its own text: {@code UNCLAS SECTION 01 OF 03 MEXICO 000983} and a
 * date-time group of 2007 give {@code 07MEXICO983}.
 */
final class CableNumbers {

    private static final int LINES = 80;
    private static final String CLASSIFICATION = "(?:UNCLAS(?:SIFIED)?+|U N C L A S|CONFIDENTIAL|C O N F I D E N T I A L|SECRET|S E C R E T"
            + "|TOP SECRET|T O P  ?S E C R E T|LIMITED OFFICIAL USE|LIMOFF?USE)";
    private static final Pattern NUMBER = Pattern.compile("^\\s{0,4}" + CLASSIFICATION
            + "(?: E F T O)?(?:\\s{1,4}SECTION \\d{1,2} OF \\d{1,2})?\\s{1,4}([A-Z][A-Z ]{1,28}[A-Z])\\s{1,4}0{0,5}([1-9]\\d{0,5})\\s*$");
    private static final Pattern DATE = Pattern.compile("\\b\\d{6}Z? [A-Z]{3} (\\d{2})\\b");

    private CableNumbers() {}

    /** Returns the number, if the text gives post, serial and year. */
    static Optional<String> of(String text) {
        String year = null;
        String post = null;
        for (String line : (Iterable<String>) text.lines().limit(LINES)::iterator) {
            Matcher date = DATE.matcher(line);
            if (year == null && date.find()) {
                year = date.group(1);
            }
            Matcher number = NUMBER.matcher(line);
            if (post == null && number.find()) {
                post = number.group(1).replace(" ", "") + number.group(2);
            }
        }
        return year == null || post == null ? Optional.empty() : Optional.of(year + post);
    }
}
