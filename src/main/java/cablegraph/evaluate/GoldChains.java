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

    private static final int SAME = 4;
    private static final int QUALIFIED = 2;
    private static final int LIKE = 1;

    private GoldChains() {}

    /** A gold entity's surface, folded. */
    private record Surface(GoldEntity entity, String text) {}

    /**
     * Returns, for each gold entity, the chains that have one of its surfaces among their names or references. Annotators
     * give an unnamed role-holder the body before or behind the role ({@code IEA REP}), a chain's reference is the role
     * alone ({@code REP}): there a surface counts that begins or ends with the reference, and counts more if it holds the
     * body too.
     */
    public static Map<String, List<String>> of(AnnotatedCable annotated, GoldCable gold) {
        List<Surface> surfaces = gold.entities().stream()
                .flatMap(entity -> entity.surfaces().stream().map(surface -> new Surface(entity, fold(surface)))).toList();
        Map<String, List<String>> chains = new HashMap<>();
        for (Chain chain : annotated.chains()) {
            Map<String, Integer> votes = new HashMap<>();
            List<Mention> mentions = chain.unnamed() ? chain.references() : chain.mentions();
            for (Mention mention : mentions) {
                Sentence sentence = annotated.sentences().get(mention.sentence());
                String printed = fold(sentence.passage().text().toOriginal(mention.span()).in(annotated.cable().original()));
                best(surfaces, printed, chain).forEach((id, vote) -> votes.merge(id, vote, Integer::sum));
            }
            votes.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(best -> chains.computeIfAbsent(best.getKey(), k -> new ArrayList<>()).add(chain.id()));
        }
        return chains;
    }

    /** Returns, for each gold entity that the printed mention may stand for, the vote of the surface most like it. */
    private static Map<String, Integer> best(List<Surface> surfaces, String printed, Chain chain) {
        Map<String, Integer> best = new HashMap<>();
        for (Surface surface : surfaces) {
            int vote = surface.entity().type() == chain.type() ? vote(surface, printed, chain) : 0;
            if (vote > 0) {
                best.merge(surface.entity().id(), vote, Math::max);
            }
        }
        return best;
    }

    private static int vote(Surface surface, String printed, Chain chain) {
        if (surface.text().equals(printed)) {
            return SAME;
        }
        boolean unnamed = chain.unnamed() && surface.entity().unnamed();
        if (!unnamed || !surface.text().endsWith(printed) && !surface.text().startsWith(printed + " ")) {
            return 0;
        }
        int bracket = chain.name().indexOf(" (");
        boolean qualified = bracket > 0
                && surface.text().contains(fold(chain.name().substring(bracket + 2, chain.name().length() - 1)).strip());
        return qualified ? QUALIFIED : LIKE;
    }

    private static String fold(String surface) {
        return " " + surface.replaceAll("(?i)^the\\s+", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
