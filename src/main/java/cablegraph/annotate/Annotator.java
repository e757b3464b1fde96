package cablegraph.annotate;

import cablegraph.cable.Cable;
import java.util.List;
import java.util.Objects;

/**
 * Reads a cable into sentences, finds the names in them and joins what speaks of one entity to a chain.
 *
 * <p>Thread-safe; keeps nothing from one cable to the next, so the outcome depends on the cable and the finder alone.
 */
public final class Annotator {

    private final MentionFinder finder;

    /** Makes an annotator that takes its names from {@code finder}. */
    public Annotator(MentionFinder finder) {
        this.finder = Objects.requireNonNull(finder, "finder");
    }

    /** Returns an annotator with the name finder that comes with the program. */
    public static Annotator load() {
        return new Annotator(new ThoroughMentionFinder(new EncoderMentionFinder(NameEncoder.load())));
    }

    /** Returns the cable with its sentences and chains. */
    public AnnotatedCable annotate(Cable cable) {
        List<Sentence> sentences = SentenceReader.read(cable);
        List<Mention> names = finder.find(cable, sentences);
        return new AnnotatedCable(cable, sentences, Coreference.chains(cable, sentences, names));
    }
}
