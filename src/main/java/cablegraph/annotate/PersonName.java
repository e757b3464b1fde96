package cablegraph.annotate;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether two forms of a personal name can be one person's, by their words alone. Words are folded ({@link Words#of}).
 * Holds for Western, Iberian (two surnames, either may go), Arabic and Slavic forms; knows no names.
 */
final class PersonName {

    private PersonName() {}

    /** Returns the words of a name without a form of address that stands before it. */
    static List<String> words(String name) {
        String[] printed = name.strip().split("\\s+");
        int begin = 0;
        while (begin < printed.length - 1 && TitleWords.isHonorific(printed[begin])) {
            begin++;
        }
        return Words.of(String.join(" ", Arrays.asList(printed).subList(begin, printed.length)));
    }

    /** Returns whether a name begins with the form of address of a married woman, as a part of it. */
    static boolean isMarriedWoman(String name) {
        return name.indexOf(' ') > 0 && TitleWords.isMarriedWoman(name.substring(0, name.indexOf(' ')));
    }

    /** Returns keys of which two forms that may be one person's have one in common. */
    static Set<String> keys(List<String> form) {
        Set<String> keys = new TreeSet<>(form);
        if (!form.isEmpty()) {
            keys.add("surname in " + form.get(form.size() - 1).charAt(0));
            String initials = form.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
            keys.add("initials " + (form.size() == 1 ? form.get(0) : initials));
        }
        return keys;
    }

    /** Returns whether {@code part} is all of {@code whole} but what stands before the surname. */
    static boolean isSurname(List<String> part, List<String> whole) {
        return part.size() < whole.size() && whole.subList(whole.size() - part.size(), whole.size()).equals(part);
    }

    /**
     * Returns whether {@code part} can stand for {@code whole}: a run of its words, or the same with initials; all its
     * initials; or the first letter of the surname alone.
     */
    static boolean shortens(List<String> part, List<String> whole) {
        if (part.isEmpty() || part.size() > whole.size()) {
            return false;
        }
        if (part.size() < whole.size() && Collections.indexOfSubList(whole, part) >= 0) {
            return true;
        }
        if (part.size() == 1) {
            String word = part.get(0);
            String initials = whole.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
            return word.length() == 1 ? whole.get(whole.size() - 1).startsWith(word)
                    : whole.size() > 2 && word.equals(initials);
        }
        return inOrder(part, whole);
    }

    /** Returns whether the two are one name but for a slip in one word, or {@code a} is a surname so misspelt. */
    static boolean misspells(List<String> a, List<String> b) {
        if (a.size() == 1) {
            return Spelling.close(a.get(0), b.get(b.size() - 1));
        }
        if (a.size() != b.size()) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                slips += Spelling.close(a.get(i), b.get(i)) ? 1 : 2;
            }
        }
        return slips == 1;
    }

    /**
     * {@code j f kennedy}, {@code john kennedy} and {@code john f kennedy} in {@code john fitzgerald kennedy}; of two
     * surnames the second may go.
     */
    private static boolean inOrder(List<String> part, List<String> whole) {
        if (!same(part.get(0), whole.get(0)) || part.get(part.size() - 1).length() == 1) {
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
