package cablegraph.relate;

import cablegraph.annotate.Chain;
import cablegraph.annotate.Mention;

/**
 * A mention and the entity that it refers to.
 *
 * @param mention a stretch of a sentence
 * @param chain   the entity
 */
record Mentioned(Mention mention, Chain chain) {

    /** Returns the position of the first token. */
    int begin() {
        return mention.tokens().begin();
    }

    /** Returns the position after the last token. */
    int end() {
        return mention.tokens().end();
    }
}
