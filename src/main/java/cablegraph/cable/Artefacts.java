package cablegraph.cable;

import cablegraph.text.WordFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the lines that transmission and archives have put into a text. */
final class Artefacts {

    /** A page marker: post, number, page (and section) of pages. */
    private static final String PAGE_MARKER = "[A-Z][A-Z .'-]{1,30} +\\d{5,8} {1,4}\\d{3}(?:\\.\\d)? (?:OF|of) \\d{2,3}";

    private static final Pattern FORMS = Pattern.compile(String.join("|",
            "(?i:" + PAGE_MARKER + ")",
            "PAGE +\\d{1,3} +[A-Z][A-Z .'-]{1,30} +\\d{3,6}(?: .{0,60})?",
            "PAGE +\\d{1,3}(?: +OF +\\d{1,3})?",
            "-{6,40}\\d{5,6} +\\d{6}Z.{0,20}",
            "N{3,4}|N{0,4}MAFVVZCZ",
            "\\*{3} ?Current .{1,60}",
            "This record is a partial extract of the original cable.{0,80}",
            "<< ?END OF DOCUMENT ?>>",
            "(?i:(?:sheryl p\\. walter )?declassified/released us department of state.{0,100})"));
    private static final Set<String> MARKINGS = WordFile.read(Artefacts.class, "markings.txt").folded("");

    private Artefacts() {
    }

    /** Returns whether a line stands for a blank one: cables of the 1970s have a hyphen there. */
    static boolean isSpacer(String line) {
        return line.equals("-") || line.equals(".") || line.equals("--");
    }

    static boolean isArtefact(String line) {
        return !line.isEmpty() && line.length() <= 160 && (isMarking(line) || FORMS.matcher(line).matches());
    }

    /** Returns whether a line is made of markings and captions alone. */
    static boolean isMarking(String line) {
        if (MARKINGS.contains(line.toLowerCase(Locale.ROOT))) {
            return true;
        }
        String[] words = line.split("[ /,;]+");
        if (words.length > 8) {
            return false;
        }
        for (String word : words) {
            if (!MARKINGS.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return words.length > 0;
    }
}
