package cablegraph.evaluate;

import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text names the entities of its gold file: everywhere one of their surfaces stands, the longest first. */
final class GoldSpans {

    private GoldSpans() {}

    private record Candidate(Span span, String entity) {}

    /**
     * Returns the ids of the named entities by place, half-open, in chars of {@code text}.
     *
     * @param foldCase whether a surface also stands where it is printed in another case
     */
    static SortedMap<Span, String> of(String text, GoldCable gold, boolean foldCase) {
        List<Candidate> candidates = new ArrayList<>();
        for (GoldEntity entity : gold.entities()) {
            if (entity.unnamed()) {
                continue;
            }
            for (String surface : entity.surfaces()) {
                Matcher matcher = pattern(surface, foldCase).matcher(text);
                while (matcher.find()) {
                    candidates.add(new Candidate(new Span(matcher.start(), matcher.end()), entity.id()));
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate c) -> -text.codePointCount(c.span().begin(), c.span().end()))
                .thenComparingInt(c -> c.span().begin()));
        List<Span> regions = CountedRegions.of(text);
        BitSet taken = new BitSet(text.length());
        SortedMap<Span, String> spans = new TreeMap<>();
        for (Candidate candidate : candidates) {
            Span span = candidate.span();
            int next = taken.nextSetBit(span.begin());
            boolean free = next < 0 || next >= span.end();
            if (free && regions.stream().anyMatch(region -> region.covers(span))) {
                taken.set(span.begin(), span.end());
                spans.put(span, candidate.entity());
            }
        }
        return spans;
    }

    private static Pattern pattern(String surface, boolean foldCase) {
        StringBuilder body = new StringBuilder("(?<![\\p{L}\\p{N}_])");
        String gap = "";
        for (String word : surface.split(CountedRegions.BLANK + "+")) {
            if (!word.isEmpty()) {
                body.append(gap).append(Pattern.quote(word));
                gap = CountedRegions.BLANK + "+";
            }
        }
        body.append(CountedRegions.WORD_END);
        return Pattern.compile(body.toString(), foldCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }
}
