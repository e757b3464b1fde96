package cablegraph.record;

/**
 * A paragraph as the extraction record lists it.
 *
 * @param ordinal its place in the cable, unique
 * @param number  the repaired number
 * @param marking the portion marking as printed, or null
 * @param heading its first heading, or null
 * @param begin   the first code point, in the untouched text
 * @param end     the code point after the last
 */
public record ParagraphRecord(int ordinal, int number, String marking, String heading, int begin, int end) {}
