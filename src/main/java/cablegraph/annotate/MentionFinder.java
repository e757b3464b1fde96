package cablegraph.annotate;

import cablegraph.cable.Cable;
import java.util.List;

/**
 * Finds the names of people, offices and programmes in a cable.
 *
 * <p>It gets the whole cable, so that what it learns in one sentence can help in another. Implementations are
 * thread-safe and keep nothing from one cable to the next.
 */
public interface MentionFinder {

    /**
     * Returns the mentions by name, sorted, none overlapping another.
     *
     * @param sentences all sentences of the cable, in order
     */
    List<Mention> find(Cable cable, List<Sentence> sentences);
}
