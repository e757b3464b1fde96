package cablegraph.cable;

import java.util.regex.Pattern;

/** Tells a heading by its form: short, on its own line, not ended as a sentence is. */
final class Headings {

    private static final Pattern RULE = Pattern.compile("[-_=~* ]*[-_=~*]{3}[-_=~* ]*");
    private static final Pattern SLASHES = Pattern.compile("//.{1,100}//");
    private static final int LONGEST = 90;

    private Headings() {
    }

    /** Returns whether a line is a rule of hyphens or the like. */
    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    /** Returns whether a line that stands by itself reads as a heading does. */
    static boolean isHeading(String line) {
        if (line.isEmpty() || line.length() > LONGEST || isRule(line) || line.startsWith("-")) {
            return false;
        }
        if (SLASHES.matcher(line).matches()) {
            return true;
        }
        int last = line.codePointBefore(line.length());
        if (".,;!".indexOf(last) >= 0) {
            return false;
        }
        int words = 0;
        int capital = 0;
        for (String word : line.split(" ")) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                words++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words > 0 && capital * 3 >= words * 2;
    }
}
