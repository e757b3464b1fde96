package cablegraph.relate;

import java.util.List;

/**
 * A place where someone may have talked about something.
 *
 * @param speaker  the speaker's chain id
 * @param target   the chain id of what may have been talked about
 * @param named    the index of the sentence that says who speaks
 * @param sentence the index of the sentence that names the target
 * @param features what the place is like, in the words of {@link StatementFeatures}
 */
public record StatementCandidate(String speaker, String target, int named, int sentence, List<String> features) {

    /** Copies the list. */
    public StatementCandidate {
        features = List.copyOf(features);
    }
}
