package cablegraph.record;

/**
 * A place where an entity is named or referred to.
 *
 * @param paragraph the paragraph's repaired number, 0 for the SUBJECT line or title block
 * @param begin     the first code point, in the untouched text
 * @param end       the code point after the last
 * @param text      that very slice of the untouched text
 */
public record Occurrence(int paragraph, int begin, int end, String text) {}
