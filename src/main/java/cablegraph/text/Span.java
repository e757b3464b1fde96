package cablegraph.text;

/**
 * A half-open range {@code [begin, end)} of UTF-16 {@code char} positions. In which text, the owner says.
 *
 * <p>Sorted by begin, then by end. Immutable and thread-safe.
 *
 * @param begin the first position, 0 or more
 * @param end   the position after the last, {@code begin} or more
 */
public record Span(int begin, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if {@code begin < 0} or {@code end < begin} */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    /** Returns the number of chars in the span. */
    public int length() {
        return end - begin;
    }

    /** Returns whether the two spans share at least one position; an empty span shares none. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Returns whether every position of {@code other} lies in this span. */
    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Returns the smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** Returns this span moved by {@code by} chars. */
    public Span shift(int by) {
        return new Span(begin + by, end + by);
    }

    /** Returns the chars of {@code text} in this span. */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
