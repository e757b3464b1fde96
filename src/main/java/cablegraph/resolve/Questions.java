package cablegraph.resolve;

import cablegraph.record.CableRecord;
import cablegraph.record.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts what was joined and what was left apart as questions to a reader. For one thread. */
final class Questions {

    private static final Comparator<Question> MOST_TO_GAIN = Comparator
            .comparingDouble((Question question) -> (question.certainty() - 1) * question.weight())
            .thenComparing(question -> question.first().entity().id()).thenComparing(question -> question.second().entity().id());

    private final Clusters clusters;
    private final Trail trail;
    private final Map<String, CableRecord> cables = new HashMap<>();
    private final int[] weights;
    private final Witnesses witnesses = new Witnesses();

    Questions(List<CableRecord> records, Clusters clusters, Trail trail) {
        this.clusters = clusters;
        this.trail = trail;
        Map<String, Integer> edges = new HashMap<>();
        for (CableRecord record : records) {
            cables.put(record.id(), record);
            for (Relation relation : record.relations()) {
                edges.merge(relation.source(), 1, Integer::sum);
                edges.merge(relation.target(), 1, Integer::sum);
            }
        }
        this.weights = clusters.locals().stream().mapToInt(local -> local.entity().mentions().size()
                + local.entity().references().size() + edges.getOrDefault(local.id(), 0)).map(n -> Math.max(n, 1)).toArray();
    }

    /** Returns all questions, those first whose answer is least sure and changes most. */
    List<Question> sorted() {
        List<Question> questions = new ArrayList<>();
        Links tree = new Links(trail.links(), weights);
        for (Trail.Link link : trail.links()) {
            if (link.rule() != Rule.OVERRIDE) {
                questions.add(question(true, link.rule().words(), link.rule().certainty(), tree.weightParted(link),
                        link.one(), link.other()));
            }
        }
        for (Trail.Gap gap : new Separations(clusters, trail).all()) {
            if (gap.doubt() != Doubt.OVERRIDE) {
                int weight = Math.min(tree.weight(gap.one()), tree.weight(gap.other()));
                questions.add(question(false, gap.doubt().words(), gap.doubt().certainty(), weight, gap.one(), gap.other()));
            }
        }
        return questions.stream().sorted(MOST_TO_GAIN).toList();
    }

    private Question question(boolean joined, String reason, double certainty, int weight, int one, int other) {
        return new Question(joined, reason, certainty, weight, side(Math.min(one, other)), side(Math.max(one, other)));
    }

    private Question.Side side(int i) {
        Local local = clusters.locals().get(i);
        CableRecord cable = cables.get(local.cable());
        return new Question.Side(local.entity(), local.cable(), cable.header().date(), local.home(),
                witnesses.of(local.entity(), cable));
    }
}
