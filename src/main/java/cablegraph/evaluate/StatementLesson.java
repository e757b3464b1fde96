package cablegraph.evaluate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Chain;
import cablegraph.annotate.Mention;
import cablegraph.cable.Cable;
import cablegraph.record.RelationType;
import cablegraph.relate.StatementCandidate;
import cablegraph.relate.StatementTrainer.Example;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one gold cable teaches about statements: the places that the program found, and which edges are true.
 *
 * @param cable      the cable's id
 * @param candidates the places whose speaker the cable names
 * @param numbers    the paragraph number of each sentence
 * @param entities   the gold entity of each chain that names one
 * @param edges      true edges between named entities, each with its paragraphs
 * @param optional   edges on which annotators disagreed
 */
record StatementLesson(String cable, List<StatementCandidate> candidates, List<Integer> numbers,
        Map<String, String> entities, Map<Edge, List<Integer>> edges, Set<Edge> optional) {

    /** An edge between gold entities; an end that is none is the chain's own id. */
    record Edge(String speaker, String target) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            int bySpeaker = speaker.compareTo(other.speaker);
            return bySpeaker != 0 ? bySpeaker : target.compareTo(other.target);
        }
    }

    /** Returns what a cable, annotated with gold names, teaches. */
    static StatementLesson of(AnnotatedCable annotated, GoldCable gold, List<StatementCandidate> candidates) {
        Set<String> unnamed = new HashSet<>();
        annotated.chains().stream().filter(Chain::unnamed).forEach(chain -> unnamed.add(chain.id()));
        Map<Integer, Integer> byOrdinal = new HashMap<>();
        annotated.cable().paragraphs().forEach(paragraph -> byOrdinal.put(paragraph.ordinal(), paragraph.number()));
        Map<String, GoldEntity> named = gold.named();
        Map<Edge, List<Integer>> edges = new HashMap<>();
        Set<Edge> optional = new HashSet<>();
        for (GoldRelation relation : gold.relations()) {
            if (relation.type() == RelationType.DISCUSSED && named.containsKey(relation.source())
                    && named.containsKey(relation.target())) {
                Edge edge = new Edge(relation.source(), relation.target());
                if (relation.optional()) {
                    optional.add(edge);
                } else {
                    edges.put(edge, relation.paragraphs());
                }
            }
        }
        optional.forEach(edges::remove);
        return new StatementLesson(annotated.cable().id(),
                candidates.stream().filter(candidate -> !unnamed.contains(candidate.speaker())).toList(),
                annotated.sentences().stream().map(sentence -> byOrdinal.get(sentence.passage().ordinal())).toList(),
                entities(annotated, gold), edges, optional);
    }

    private static Map<String, String> entities(AnnotatedCable annotated, GoldCable gold) {
        Cable cable = annotated.cable();
        Map<Span, String> spans = GoldSpans.of(cable.original(), gold, false);
        Map<String, String> entities = new HashMap<>();
        for (Chain chain : annotated.chains()) {
            Map<String, Integer> votes = new TreeMap<>();
            for (Mention mention : chain.mentions()) {
                Span place = annotated.sentences().get(mention.sentence()).passage().text().toOriginal(mention.span());
                String entity = spans.get(place);
                if (entity != null) {
                    votes.merge(entity, 1, Integer::sum);
                }
            }
            votes.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue))
                    .ifPresent(entry -> entities.put(chain.id(), entry.getKey()));
        }
        return entities;
    }

    /** Returns the gold edge that a candidate would give. */
    Edge edge(StatementCandidate candidate) {
        return new Edge(entities.getOrDefault(candidate.speaker(), candidate.speaker()),
                entities.getOrDefault(candidate.target(), candidate.target()));
    }

    /**
     * Returns the places of which it is known whether they are right. That a true edge is said elsewhere says nothing of
     * this place, and neither does an edge on which annotators disagreed.
     */
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (StatementCandidate candidate : candidates) {
            Edge edge = edge(candidate);
            List<Integer> paragraphs = edges.get(edge);
            if (paragraphs == null ? !optional.contains(edge) : paragraphs.contains(numbers.get(candidate.sentence()))) {
                examples.add(new Example(candidate.features(), paragraphs != null));
            }
        }
        return examples;
    }
}
