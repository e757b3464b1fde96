package cablegraph.annotate;

import java.util.Collections;
import java.util.List;

/**
 * Whether two forms of a personal name can be one person's, by their words alone. Words are folded ({@link Words#of}).
 * Holds for Western, Iberian (two surnames, either may go), Arabic and Slavic forms; knows no names.
 */
final class PersonName {

    private PersonName() {}

    /** Returns whether {@code part} can stand for {@code whole}: a run of its words, or the same with initials. */
    static boolean shortens(List<String> part, List<String> whole) {
        if (part.isEmpty() || part.size() > whole.size()) {
            return false;
        }
        if (part.size() < whole.size() && Collections.indexOfSubList(whole, part) >= 0) {
            return true;
        }
        return part.size() > 1 && inOrder(part, whole);
    }

    /** {@code j f kennedy}, {@code john kennedy} and {@code john f kennedy} in {@code john fitzgerald kennedy}. */
    private static boolean inOrder(List<String> part, List<String> whole) {
        if (!same(part.get(0), whole.get(0)) || !part.get(part.size() - 1).equals(whole.get(whole.size() - 1))) {
            return false;
        }
        int at = 0;
        for (String word : part) {
            while (at < whole.size() && !same(word, whole.get(at))) {
                at++;
            }
            if (at == whole.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean same(String a, String b) {
        return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
    }
}
