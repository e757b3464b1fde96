package cablegraph.evaluate;

import cablegraph.record.CableRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores extraction records against gold cables.
 *
 * <p>{@code mention.TYPE}: a mention is right if its span and type are the gold's. {@code entity.TYPE}: an entity is right
 * if it is the best one-to-one partner of a gold entity of its type, by the number of mentions that overlap; a person
 * split in two costs precision, two people made one cost recall. {@code edge.TYPE}: both ends must be partners of the gold
 * edge's ends; planned meetings, edges with an end that is never named and edges on which annotators disagreed do not
 * count. {@code edge.MET_WITH.unnamed}: the named who met somebody known by role alone. {@code quality.*}: of the true
 * edges, the share that is proved by a paragraph of the gold's, dated as the gold, and of the right status.
 * {@code reliability.TYPE.N}: of the edges with a confidence of N tenths or a little more, the share that is true.
 */
public final class Scorer {

    private Scorer() {}

    /**
     * Returns the figures over all gold cables.
     *
     * @param gold     the cables to score
     * @param texts    the untouched text of each of them by its id
     * @param records  what was extracted; a cable without record counts as one in which nothing was found
     * @param foldCase whether the names of the gold also count where the text prints them in another case
     * @throws IllegalArgumentException if a text is missing or two records have one id
     */
    public static Report score(Collection<GoldCable> gold, Map<String, String> texts, Collection<CableRecord> records,
            boolean foldCase) {
        Map<String, CableRecord> byId = new HashMap<>();
        for (CableRecord record : records) {
            if (byId.put(record.id(), record) != null) {
                throw new IllegalArgumentException(record.id() + " stands twice in the output; expected one record a cable");
            }
        }
        List<CableScore> scores = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (GoldCable cable : gold.stream().sorted(Comparator.comparing(c -> c.id() + ".json")).toList()) {
            String text = texts.get(cable.id());
            if (text == null) {
                throw new IllegalArgumentException("no text of gold cable " + cable.id());
            }
            CableRecord record = byId.get(cable.id());
            if (record == null) {
                missing.add(cable.id());
            }
            scores.add(CableScorer.score(text, cable, record, foldCase));
        }
        return new Report(scores, missing);
    }
}
