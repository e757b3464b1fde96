package cablegraph.annotate;

import cablegraph.cable.Cable;
import cablegraph.record.EntityType;
import java.util.List;
import java.util.Objects;

/**
 * Reads over what another finder found once more, with the whole cable in view: a role or a form of address is no name, acronyms in brackets
 * behind a name are added, a name found in one sentence is found in all, and what reads the same has one type. Thread-safe if
 * the other finder is.
 */
public final class ThoroughMentionFinder implements MentionFinder {

    private final MentionFinder finder;

    /** Makes a finder that improves on what {@code finder} finds. */
    public ThoroughMentionFinder(MentionFinder finder) {
        this.finder = Objects.requireNonNull(finder, "finder");
    }

    @Override
    public List<Mention> find(Cable cable, List<Sentence> sentences) {
        List<Mention> names = finder.find(cable, sentences).stream().filter(name -> !isNobodys(name)).toList();
        List<Mention> completed = RepeatedNames.complete(sentences, ProgramNames.complete(sentences, names));
        return NameTypes.agree(sentences, completed);
    }

    /** A finder may take PolOff for a name, or Mlle. without hers. */
    private static boolean isNobodys(Mention name) {
        return name.type() == EntityType.PERSON && (Roles.of(name.text()).isPresent() || TitleWords.isHonorific(name.text()));
    }
}
