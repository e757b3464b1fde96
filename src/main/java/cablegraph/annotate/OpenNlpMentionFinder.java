package cablegraph.annotate;

import cablegraph.cable.Cable;
import cablegraph.record.EntityType;
import cablegraph.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;

/** Finds names with an OpenNLP model trained on cables. Thread-safe: each thread has a finder of its own. */
public final class OpenNlpMentionFinder implements MentionFinder {

    private static final String BUNDLED = "/models/names-opennlp/names.bin";

    // What a perceptron calls probabilities are shares of its scores, hardly above one in seven for the surest name.
    private static final double SURE = 1;

    private final ThreadLocal<NameFinderME> finders;

    private OpenNlpMentionFinder(TokenNameFinderModel model) {
        Objects.requireNonNull(model, "model");
        this.finders = ThreadLocal.withInitial(() -> new NameFinderME(model));
    }

    /**
     * Returns a finder with the model that comes with Cablegraph.
     *
     * @throws IllegalStateException if the model is not on the class path
     */
    public static OpenNlpMentionFinder bundled() {
        try (InputStream in = OpenNlpMentionFinder.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("the model " + BUNDLED + " is missing from the class path: build the project again");
            }
            return new OpenNlpMentionFinder(new TokenNameFinderModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + BUNDLED, e);
        }
    }

    /**
     * Returns a finder with the model in a file.
     *
     * @throws IOException if the file cannot be read or is no OpenNLP name finder model; the message names it
     */
    public static OpenNlpMentionFinder load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new OpenNlpMentionFinder(new TokenNameFinderModel(in));
        } catch (RuntimeException e) {
            // OpenNLP says in many ways that a file is none of its own.
            throw new IOException(file + ": not a model of OpenNLP's name finder; train one with \"cablegraph train\"", e);
        }
    }

    @Override
    public List<Mention> find(Cable cable, List<Sentence> sentences) {
        NameFinderME finder = finders.get();
        finder.clearAdaptiveData();
        List<String[]> words = NameFeatures.encode(sentences);
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            opennlp.tools.util.Span[] names = finder.find(words.get(sentence.index()));
            for (opennlp.tools.util.Span name : names) {
                Span place = sentence.charSpan(name.getStart(), name.getEnd());
                mentions.add(Mention.of(MentionForm.NAME, EntityType.valueOf(name.getType()), sentence, place, SURE));
            }
        }
        return mentions;
    }
}
