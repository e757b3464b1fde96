package cablegraph.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repaired text that knows, for each of its chars, which chars of the original it stands for.
 *
 * <p>Repairs (a page marker taken out, a split word joined, mojibake read as the quote it was) make a new
 * {@code SourceText}; the way back to the original stays exact through any number of them. The map is monotone: of two
 * chars the later one never points to an earlier place.
 *
 * <p>All offsets are UTF-16 char positions. Immutable and thread-safe.
 */
public final class SourceText {

    private final String text;
    private final int[] begins;
    private final int[] ends;

    private SourceText(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /** Returns the whole of {@code original}, unchanged. */
    public static SourceText of(String original) {
        return of(original, new Span(0, original.length()));
    }

    /**
     * Returns the part of {@code original} in {@code region}, unchanged; its offsets lead back into the whole original.
     *
     * @throws IndexOutOfBoundsException if the region does not lie in the original
     */
    public static SourceText of(String original, Span region) {
        Objects.checkFromToIndex(region.begin(), region.end(), original.length());
        int[] begins = new int[region.length()];
        int[] ends = new int[region.length()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = region.begin() + i;
            ends[i] = region.begin() + i + 1;
        }
        return new SourceText(region.in(original), begins, ends);
    }

    /** Returns the parts one after the other, with {@code separator} between them standing for the gap it fills. */
    public static SourceText join(List<SourceText> parts, String separator) {
        StringBuilder text = new StringBuilder();
        int total = parts.stream().mapToInt(p -> p.text.length()).sum() + separator.length() * Math.max(0, parts.size() - 1);
        int[] begins = new int[total];
        int[] ends = new int[total];
        for (SourceText part : parts) {
            if (part != parts.get(0)) {
                int at = text.length();
                int gapBegin = at == 0 ? part.originalBegin() : ends[at - 1];
                int gapEnd = Math.max(gapBegin, part.originalBegin());
                Arrays.fill(begins, at, at + separator.length(), gapBegin);
                Arrays.fill(ends, at, at + separator.length(), gapEnd);
                text.append(separator);
            }
            System.arraycopy(part.begins, 0, begins, text.length(), part.begins.length);
            System.arraycopy(part.ends, 0, ends, text.length(), part.ends.length);
            text.append(part.text);
        }
        return new SourceText(text.toString(), begins, ends);
    }

    /** Returns the repaired text. */
    public String text() {
        return text;
    }

    /** Returns the number of chars of the repaired text. */
    public int length() {
        return text.length();
    }

    /** Returns whether the repaired text has no char but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * Returns the place in the original of a span of the repaired text: from the first char that its first char stands
     * for to the last that its last char stands for. Artefacts inside are covered. An empty span gives an empty one.
     *
     * @param span half-open, in {@link #text()}
     * @throws IndexOutOfBoundsException if the span does not lie in {@link #text()}
     */
    public Span toOriginal(Span span) {
        Objects.checkFromToIndex(span.begin(), span.end(), text.length());
        if (span.length() > 0) {
            return new Span(begins[span.begin()], ends[span.end() - 1]);
        }
        int at = span.begin() < text.length() ? begins[span.begin()] : text.isEmpty() ? 0 : ends[text.length() - 1];
        return new Span(at, at);
    }

    /** Returns the place in the original of the whole text. */
    public Span toOriginal() {
        return toOriginal(new Span(0, text.length()));
    }

    /** Returns the part of this text in {@code span}, half-open, in {@link #text()}. */
    public SourceText slice(Span span) {
        Objects.checkFromToIndex(span.begin(), span.end(), text.length());
        return new SourceText(span.in(text), Arrays.copyOfRange(begins, span.begin(), span.end()),
                Arrays.copyOfRange(ends, span.begin(), span.end()));
    }

    /** Returns this text without white space at its two ends. */
    public SourceText strip() {
        int begin = 0;
        int end = text.length();
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return slice(new Span(begin, end));
    }

    /**
     * Returns this text with every match of {@code pattern} replaced by what {@code replacement} gives for it, taken
     * literally. Each char of a replacement stands for the whole match; an empty replacement takes the match out. Where
     * the replacement equals the match nothing changes and the map stays exact.
     *
     * @param replacement gets the match in this text; a null result leaves the match as it is
     */
    public SourceText replaceAll(Pattern pattern, Function<MatchResult, String> replacement) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        int[] newBegins = new int[text.length()];
        int[] newEnds = new int[text.length()];
        int from = 0;
        boolean changed = false;
        while (matcher.find()) {
            String by = replacement.apply(matcher.toMatchResult());
            if (by == null || by.equals(matcher.group())) {
                continue;
            }
            changed = true;
            int kept = matcher.start() - from;
            newBegins = ensure(newBegins, out.length() + kept + by.length());
            newEnds = ensure(newEnds, out.length() + kept + by.length());
            System.arraycopy(begins, from, newBegins, out.length(), kept);
            System.arraycopy(ends, from, newEnds, out.length(), kept);
            out.append(text, from, matcher.start());
            Span place = toOriginal(new Span(matcher.start(), matcher.end()));
            Arrays.fill(newBegins, out.length(), out.length() + by.length(), place.begin());
            Arrays.fill(newEnds, out.length(), out.length() + by.length(), place.end());
            out.append(by);
            from = matcher.end();
        }
        if (!changed) {
            return this;
        }
        int rest = text.length() - from;
        newBegins = ensure(newBegins, out.length() + rest);
        newEnds = ensure(newEnds, out.length() + rest);
        System.arraycopy(begins, from, newBegins, out.length(), rest);
        System.arraycopy(ends, from, newEnds, out.length(), rest);
        out.append(text, from, text.length());
        return new SourceText(out.toString(), Arrays.copyOf(newBegins, out.length()), Arrays.copyOf(newEnds, out.length()));
    }

    /** Returns this text with every match of {@code pattern} replaced by {@code replacement}, taken literally. */
    public SourceText replaceAll(Pattern pattern, String replacement) {
        return replaceAll(pattern, match -> replacement);
    }

    private int originalBegin() {
        return text.isEmpty() ? 0 : begins[0];
    }

    private static int[] ensure(int[] array, int length) {
        return length <= array.length ? array : Arrays.copyOf(array, Math.max(length, array.length * 2));
    }

    /** Returns {@link #text()}. */
    @Override
    public String toString() {
        return text;
    }
}
