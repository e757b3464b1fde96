package cablegraph.cable;

import java.util.regex.Pattern;

/**
 * The name under a text.
 *
 * @param name as printed
 * @param line the line that it stands on, or where the text ends if there is none
 */
record Signer(String name, int line) {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2}");

    /** Returns the signer of the lines from {@code from} to the end of the sheet. */
    static Signer find(Sheet sheet, int from) {
        int end = sheet.size();
        int last = end - 1;
        while (last > from && sheet.line(last).isBlank()) {
            last--;
        }
        if (last > from && NAME.matcher(sheet.at(last)).matches() && !sheet.at(last).endsWith(".")) {
            return new Signer(sheet.at(last), last);
        }
        return new Signer(null, end);
    }
}
