package cablegraph.cable;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a heading by its form: short, on its own line, not ended as a sentence is. */
final class Headings {

    private static final Pattern RULE = Pattern.compile("[-_=~* ]{0,200}[-_=~*]{3}[-_=~* ]{0,200}");
    private static final Pattern SLASHES = Pattern.compile("//.{1,100}//");
    private static final Set<String> KNOWN = ListFile.read("headings.txt").section("");
    private static final int LONGEST = 100;
    private static final int SHORT = 5;

    private Headings() {
    }

    /** Returns whether a line is a rule of hyphens or the like. */
    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    /** Returns whether a line reads as a heading does. */
    static boolean isHeading(String line) {
        if (line.isEmpty() || line.length() > LONGEST || isRule(line) || Flow.isItem(line)) {
            return false;
        }
        if (SLASHES.matcher(line).matches() || isKnown(line)) {
            return true;
        }
        int last = line.charAt(line.length() - 1);
        String[] words = line.split(" ");
        if (",;!)".indexOf(last) >= 0 && last != ')' || last == '.' && words.length > SHORT || line.indexOf('@') >= 0) {
            return false;
        }
        int long_ = 0;
        int capital = 0;
        for (String word : words) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                long_++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return long_ > 0 && Character.isUpperCase(firstLetter(line)) && capital * 3 >= long_ * 2;
    }

    private static boolean isKnown(String line) {
        int end = line.length();
        while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        return KNOWN.contains(line.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static int firstLetter(String line) {
        return line.chars().filter(Character::isLetter).findFirst().orElse(' ');
    }
}
