package cablegraph.record;

/**
 * A sentence that supports a relation.
 *
 * @param paragraph the paragraph's repaired number, 0 for the SUBJECT line or title block
 * @param marking   the paragraph's portion marking as printed, or null
 * @param begin     the sentence's first code point, in the untouched text
 * @param end       the code point after its last
 * @param text      the sentence with line breaks and artefacts cleaned away
 */
public record Evidence(int paragraph, String marking, int begin, int end, String text) implements Comparable<Evidence> {

    /** Sorts by place in the text. */
    @Override
    public int compareTo(Evidence other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
