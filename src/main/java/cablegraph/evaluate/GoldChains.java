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

    private static final int SAME = 4;
    private static final int QUALIFIED = 2;
    private static final int LIKE = 1;

    /**
     * Returns, for each gold entity, the chains that have one of its surfaces among their names or references. Annotators
     * give an unnamed role-holder the body before or behind the role ({@code IEA REP}), a chain's reference is the role
     * alone ({@code REP}): there a surface counts that begins or ends with the reference, and counts more if it holds the
     * body too.
     */
    public static Map<String, List<String>> of(AnnotatedCable annotated, GoldCable gold) {
        Map<String, List<String>> chains = new HashMap<>();
        for (Chain chain : annotated.chains()) {
            Map<String, Integer> votes = new HashMap<>();
            List<Mention> mentions = chain.unnamed() ? chain.references() : chain.mentions();
            for (Mention mention : mentions) {
                Sentence sentence = annotated.sentences().get(mention.sentence());
                String printed = fold(sentence.passage().text().toOriginal(mention.span()).in(annotated.cable().original()));
                for (GoldEntity entity : gold.entities()) {
                    if (entity.type() == chain.type()) {
                        int vote = entity.surfaces().stream().mapToInt(surface -> vote(entity, fold(surface), printed, chain)).max().orElse(0);
                        votes.merge(entity.id(), vote, Integer::sum);
                    }
                }
            }
            votes.values().removeIf(vote -> vote == 0);
            votes.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(best -> chains.computeIfAbsent(best.getKey(), k -> new ArrayList<>()).add(chain.id()));
        }
        return chains;
    }

    private static int vote(GoldEntity entity, String surface, String printed, Chain chain) {
        if (surface.equals(printed)) {
            return SAME;
        }
        if (!chain.unnamed() || !entity.unnamed() || !surface.endsWith(printed) && !surface.startsWith(printed + " ")) {
            return 0;
        }
        int bracket = chain.name().indexOf(" (");
        boolean qualified = bracket > 0
                && surface.contains(fold(chain.name().substring(bracket + 2, chain.name().length() - 1)).strip());
        return qualified ? QUALIFIED : LIKE;
    }

    private static String fold(String surface) {
        return " " + surface.replaceAll("(?i)^the\\s+", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
