package cablegraph.cable;

import cablegraph.text.WordFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a heading by its form: short, on its own line, not ended as a sentence is. */
final class Headings {

    private static final Pattern REDACTION = Pattern.compile("[Xx]{3,}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{4}[.!?] {1,3}\\p{L}{2}");
    private static final Pattern SLASHES = Pattern.compile("//.{1,100}//");
    private static final Set<String> KNOWN = WordFile.read(Headings.class, "headings.txt").folded("");
    private static final int LONGEST = 100;
    private static final int SHORT = 5;

    private Headings() {
    }

    /** Returns whether a line is a rule of hyphens or the like. */
    static boolean isRule(String line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && "-_=~*".indexOf(c) < 0) {
                return false;
            }
            marks += c == ' ' ? 0 : 1;
        }
        return marks >= 3;
    }

    /** Returns whether a line reads as a heading does. */
    static boolean isHeading(String line) {
        if (line.isEmpty() || line.length() > LONGEST || isRule(line) || Flow.isItem(line)
                || REDACTION.matcher(line).matches() || SENTENCE.matcher(line).find()) {
            return false;
        }
        if (SLASHES.matcher(line).matches() || isKnown(line)) {
            return true;
        }
        int last = line.charAt(line.length() - 1);
        String[] words = line.split(" ");
        if (",;!".indexOf(last) >= 0 || last == '.' && words.length > SHORT || line.indexOf('@') >= 0) {
            return false;
        }
        int counted = 0;
        int capital = 0;
        for (String word : words) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                counted++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return counted > 0 && Character.isUpperCase(firstLetter(line)) && capital * 3 >= counted * 2;
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
