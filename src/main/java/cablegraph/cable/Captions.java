package cablegraph.cable;

import cablegraph.text.WordFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The captions of a telegram. They are read from the text as it came, for repair takes their lines out. */
final class Captions {

    private static final Set<String> CAPTIONS = WordFile.read(Captions.class, "captions.txt").folded("");
    private static final Pattern BODY = Pattern.compile("(?i)SUBJ(?:ECT)?\\b.*|\u00b6?1\\.? .*");
    private static final int TOP = 120;

    private Captions() {
    }

    /** Returns the captions above the SUBJECT line, each once, in the order of the text. */
    static List<String> of(String original) {
        Set<String> captions = new LinkedHashSet<>();
        original.lines().limit(TOP).map(String::strip).takeWhile(line -> !BODY.matcher(line).matches())
                .filter(line -> CAPTIONS.contains(line.toLowerCase(Locale.ROOT)))
                .forEach(line -> captions.add(line.toUpperCase(Locale.ROOT)));
        return List.copyOf(captions);
    }
}
