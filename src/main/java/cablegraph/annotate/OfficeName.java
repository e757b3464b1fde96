package cablegraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name of an office or programme, as words that compare.
 *
 * @param text       as printed
 * @param words      the words that tell it from others ({@link OfficeWords#telling})
 * @param complement the position in {@code words} of the first that follows an {@code of} or {@code for}, or their number
 */
record OfficeName(String text, List<String> words, int complement) {

    /** Returns the name that {@code text} gives. */
    static OfficeName of(String text) {
        List<String> all = OfficeWords.plain(text);
        List<String> words = new ArrayList<>();
        int complement = -1;
        for (String word : all) {
            if (OfficeWords.isVoid(word)) {
                complement = complement < 0 && !words.isEmpty() && OfficeWords.isLink(word) ? words.size() : complement;
            } else {
                words.add(word);
            }
        }
        return new OfficeName(text, words, complement < 0 ? words.size() : complement);
    }

    /** Returns whether the two are the same words in another order: {@code Finance Ministry}, {@code Ministry of Finance}. */
    boolean sameWords(OfficeName other) {
        return words.size() == other.words.size() && OfficeWords.within(words, other.words);
    }

    /** Returns whether it is nothing but what such a body is: {@code Committee}. */
    boolean isGeneric() {
        return words.stream().allMatch(OfficeWords::isHead);
    }

    /** Returns what it is of: the last such word before an {@code of}, or null. */
    private String head() {
        for (int i = complement - 1; i >= 0; i--) {
            if (OfficeWords.isHead(words.get(i))) {
                return words.get(i);
            }
        }
        return null;
    }

    /**
     * Returns whether this can be a short form of {@code whole}: fewer words of the same kind of body ({@code Commission}
     * for {@code European Commission}, {@code Interior Ministry} for a {@code Ministry of Interior and Local Government}),
     * all but the words that say what it is ({@code Treasury}), or the first or last words of a name that does not say what
     * it is.
     */
    boolean shortens(OfficeName whole) {
        if (words.isEmpty() || words.size() >= whole.words.size() || !whole.words.containsAll(words)) {
            return false;
        }
        String head = head();
        if (head != null) {
            return head.equals(whole.head());
        }
        boolean acronym = words.size() == 1 && OfficeWords.isAcronym(text);
        boolean atEnd = whole.complement == whole.words.size() && whole.text.indexOf('/') < 0
                && whole.words.subList(whole.words.size() - words.size(), whole.words.size()).equals(words);
        if (whole.words.stream().noneMatch(word -> OfficeWords.isHead(word) && !OfficeWords.isCompany(word))) {
            return atEnd || !acronym && whole.words.subList(0, words.size()).equals(words);
        }
        boolean kindLeftOut = whole.words.stream().filter(word -> !OfficeWords.isHead(word)).toList().equals(words);
        return kindLeftOut && !words.stream().allMatch(Nations::isNation) && (!acronym || longerThanAnAcronym());
    }

    /** In capitals a word and an acronym look the same. */
    private boolean longerThanAnAcronym() {
        return words.get(0).length() > OfficeWords.LONGEST_ACRONYM;
    }

    /** Returns the acronyms, in small letters, that the name could have. */
    Set<String> initials() {
        Set<String> initials = new TreeSet<>();
        List<String> plain = Words.of(text);
        if (plain.size() > 1) {
            OfficeWords.addInitials(plain, initials);
            List<String> telling = plain.stream().filter(word -> !OfficeWords.isVoid(word)).toList();
            OfficeWords.addInitials(telling, initials);
            int last = telling.size() - 1;
            if (complement == words.size() && last > 0 && OfficeWords.isHead(telling.get(last))) {
                // Finance Ministry: MOF.
                List<String> turned = new ArrayList<>(List.of(telling.get(last)));
                turned.addAll(telling.subList(0, last));
                OfficeWords.addInitials(turned, initials);
                turned.add(1, "of");
                OfficeWords.addInitials(turned, initials);
            }
            OfficeWords.addInitials(OfficeWords.plain(text).stream().filter(word -> !Nations.isNation(word)).toList(), initials);
        }
        initials.removeAll(plain);
        return initials;
    }
}
