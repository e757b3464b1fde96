package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.record.Post;
import java.util.List;

/** Finds the posts that a cable says people hold. Immutable and thread-safe. */
final class PostFinder {

    /** Returns the posts, sorted by person, office and title. */
    List<Post> find(AnnotatedCable cable, EvidenceFactory evidence) {
        return List.of();
    }
}
