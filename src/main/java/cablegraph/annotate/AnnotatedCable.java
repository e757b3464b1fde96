package cablegraph.annotate;

import cablegraph.cable.Cable;
import java.util.List;

/**
 * A cable with its sentences and the entities that they speak of.
 *
 * @param cable     the cable
 * @param sentences in the order of the text; {@code sentences.get(i).index() == i}
 * @param chains    sorted by id; a mention belongs to one chain at the most
 */
public record AnnotatedCable(Cable cable, List<Sentence> sentences, List<Chain> chains) {

    /** Copies the lists. */
    public AnnotatedCable {
        sentences = List.copyOf(sentences);
        chains = List.copyOf(chains);
    }
}
