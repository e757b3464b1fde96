package cablegraph.store;

import cablegraph.cable.Header;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cable's number as an id: {@code 06STATE4567}.
 *
 * @param id two digits of the year, the post in capitals without blanks, the serial without leading zeros
 */
record CableNumber(String id) {

    /** {@code 06 STATE 4567}, {@code MADRID 1234 (NOTAL)}, {@code 2006 Mexico City 000123}. */
    private static final Pattern REFERENCE =
            Pattern.compile("^(?:(?:19|20)?+(\\d{2})\\s*+)?+(\\p{Lu}[\\p{Lu} .'-]{1,40}?)\\s*+0*+(\\d{1,7})\\b");

    /**
     * Returns the number that a {@code REF} entry names, if it names one. A reference without a year is to a cable of the
     * year of the one that refers.
     */
    static Optional<CableNumber> find(String reference, Header header) {
        Matcher matcher = REFERENCE.matcher(reference.strip().toUpperCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String year = matcher.group(1);
        if (year == null && header.date() != null && header.date().length() >= 4) {
            year = header.date().substring(2, 4);
        }
        if (year == null) {
            return Optional.empty();
        }
        return Optional.of(new CableNumber(year + matcher.group(2).replaceAll("[^\\p{Lu}]", "") + matcher.group(3)));
    }
}
