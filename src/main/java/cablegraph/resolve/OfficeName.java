package cablegraph.resolve;

import java.util.List;

/**
 * The name of an office or programme, read.
 *
 * @param bag     its words without country and empty words, in their one form, sorted and joined by blanks
 * @param country the country that the name says, or null
 * @param scope   the country it belongs to: the one it says or, for a name that any country may have, that of its cable;
 *                null for a name that means the same everywhere
 * @param acronym whether it is an abbreviation in capitals
 * @param generic whether any country may have a body of this name
 * @param fields  of a ministry, its fields in the order of the name, else empty
 */
record OfficeName(String bag, String country, String scope, boolean acronym, boolean generic, List<String> fields) {

    /** An abbreviation of so many letters is told even where a text writes it as a word: {@code Unesco}. */
    private static final int SURE_IN_SMALL_LETTERS = 4;

    /** Returns what two names must share to be one name. */
    String key() {
        return bag + "@" + (scope == null ? "" : scope);
    }

    /** Returns the words of the bag. */
    List<String> words() {
        return List.of(bag.split(" "));
    }

    /** Returns whether the name could be an abbreviation that is written as a word. */
    boolean mayBeLetters() {
        return !acronym && !generic && country == null && isOneWord() && bag.length() >= SURE_IN_SMALL_LETTERS;
    }

    /** Returns this one-word name as an abbreviation. */
    OfficeName asLetters() {
        return new OfficeName(bag, null, null, true, false, List.of());
    }

    boolean isOneWord() {
        return bag.indexOf(' ') < 0;
    }
}
