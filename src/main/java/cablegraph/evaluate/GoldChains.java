package cablegraph.evaluate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Chain;
import cablegraph.annotate.Mention;
import cablegraph.annotate.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which of the program's own chains stand for which entity of the annotators. Stateless. */
public final class GoldChains {

    private GoldChains() {}

    /** Returns, for each gold entity, the chains that have one of its surfaces among their names or references. */
    public static Map<String, List<String>> of(AnnotatedCable annotated, GoldCable gold) {
        Map<String, List<String>> bySurface = new HashMap<>();
        for (GoldEntity entity : gold.entities()) {
            for (String surface : entity.surfaces()) {
                bySurface.computeIfAbsent(entity.type() + fold(surface), s -> new ArrayList<>()).add(entity.id());
            }
        }
        Map<String, List<String>> chains = new HashMap<>();
        for (Chain chain : annotated.chains()) {
            Map<String, Integer> votes = new HashMap<>();
            List<Mention> mentions = chain.unnamed() ? chain.references() : chain.mentions();
            for (Mention mention : mentions) {
                Sentence sentence = annotated.sentences().get(mention.sentence());
                String printed = sentence.passage().text().toOriginal(mention.span()).in(annotated.cable().original());
                bySurface.getOrDefault(chain.type() + fold(printed), List.of()).forEach(id -> votes.merge(id, 1, Integer::sum));
            }
            votes.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(best -> chains.computeIfAbsent(best.getKey(), k -> new ArrayList<>()).add(chain.id()));
        }
        return chains;
    }

    private static String fold(String surface) {
        return " " + surface.replaceAll("(?i)^the\\s+", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
