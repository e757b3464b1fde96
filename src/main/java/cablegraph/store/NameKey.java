package cablegraph.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds names, so that case, accents and punctuation do not matter in looking them up. Thread-safe. */
final class NameKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}++");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]++");

    private NameKey() {}

    /** Returns the folded name: lower case, no accents, words separated by one blank. */
    static String of(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SEPARATORS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
