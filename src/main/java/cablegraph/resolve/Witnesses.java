package cablegraph.resolve;

import cablegraph.record.CableRecord;
import cablegraph.record.Evidence;
import cablegraph.record.LocalEntity;
import cablegraph.record.Occurrence;
import java.util.List;
import java.util.stream.Stream;

/** What a cable says of an entity, in the few words that a reader needs to know who it is. Thread-safe. */
final class Witnesses {

    private static final int MOST_BESIDE = 6;

    /** Returns a sentence of a post or an edge of {@code entity}; where there is none, who is named in the same paragraph. */
    String of(LocalEntity entity, CableRecord cable) {
        Stream<Evidence> posts = cable.posts().stream()
                .filter(post -> entity.id().equals(post.person()) || entity.id().equals(post.office()))
                .flatMap(post -> post.evidence().stream());
        Stream<Evidence> edges = cable.relations().stream()
                .filter(relation -> relation.source().equals(entity.id()) || relation.target().equals(entity.id()))
                .flatMap(relation -> relation.evidence().stream());
        return Stream.concat(posts, edges).findFirst().map(proof -> "paragraph " + proof.paragraph() + ": " + proof.text())
                .orElseGet(() -> entity.mentions().stream().findFirst().map(mention -> beside(entity, mention, cable)).orElse(""));
    }

    private static String beside(LocalEntity entity, Occurrence mention, CableRecord cable) {
        List<String> others = cable.entities().stream().filter(other -> !other.id().equals(entity.id()))
                .filter(other -> other.mentions().stream().anyMatch(m -> m.paragraph() == mention.paragraph()))
                .map(LocalEntity::name).limit(MOST_BESIDE).toList();
        return "paragraph " + mention.paragraph() + (others.isEmpty() ? "" : ", beside " + String.join("; ", others));
    }
}
