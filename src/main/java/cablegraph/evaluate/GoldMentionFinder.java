package cablegraph.evaluate;

import cablegraph.annotate.Mention;
import cablegraph.annotate.MentionFinder;
import cablegraph.annotate.MentionForm;
import cablegraph.annotate.Sentence;
import cablegraph.cable.Cable;
import cablegraph.text.SourceText;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the names that gold files list, and no others: it shows what the stages after the names are worth by themselves.
 * A cable without gold file has no names. Thread-safe.
 */
public final class GoldMentionFinder implements MentionFinder {

    private final Map<String, GoldCable> gold;

    /** Makes a finder of the names in {@code gold}. */
    public GoldMentionFinder(Collection<GoldCable> gold) {
        Map<String, GoldCable> byId = new HashMap<>();
        gold.forEach(cable -> byId.put(cable.id(), cable));
        this.gold = Map.copyOf(byId);
    }

    @Override
    public List<Mention> find(Cable cable, List<Sentence> sentences) {
        GoldCable golden = gold.get(cable.id());
        return golden == null ? List.of() : mentions(cable, sentences, golden);
    }

    private static List<Mention> mentions(Cable cable, List<Sentence> sentences, GoldCable golden) {
        Map<String, GoldEntity> named = golden.named();
        TreeMap<Span, String> spans = new TreeMap<>(GoldSpans.of(cable.original(), golden, false));
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            SourceText text = sentence.passage().text();
            Span place = text.toOriginal(sentence.span());
            SortedMap<Span, String> inside = spans.subMap(new Span(place.begin(), place.begin()), new Span(place.end(), place.end()));
            inside.forEach((span, id) -> {
                Span found = new Span(firstAt(text, sentence.span(), span.begin()), firstAt(text, sentence.span(), span.end()));
                if (found.length() > 0) {
                    mentions.add(Mention.of(MentionForm.NAME, named.get(id).type(), sentence, found, 1));
                }
            });
        }
        return mentions;
    }

    /** Returns the first char of the sentence that stands at {@code original} or after it. */
    private static int firstAt(SourceText text, Span sentence, int original) {
        int low = sentence.begin();
        int high = sentence.end();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.toOriginal(new Span(middle, middle + 1)).begin() < original) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
