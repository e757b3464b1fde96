package cablegraph.relate;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;

/**
 * How likely it is that a speaker talked about a target: an OpenNLP maximum entropy model of single places, and from the
 * likeliest places of a pair a calibrated probability of the edge. Immutable and thread-safe.
 */
public final class StatementModel {

    static final String SPOKEN_OF = "yes";
    private static final String PLACES = "statements.bin";
    private static final String CALIBRATION = "statements.properties";
    private static final String RESOURCE = "/models/relations/";

    private final AbstractModel places;
    private final Calibration calibration;

    StatementModel(AbstractModel places, Calibration calibration) {
        this.places = places;
        this.calibration = calibration;
    }

    /**
     * The step from places to the edge: the log-odds of the edge are {@code intercept}, and {@code best} times the
     * log-odds of the likeliest place, and {@code all} times those that at least one place is right.
     *
     * @param threshold the probability from which on an edge is worth giving
     */
    record Calibration(double intercept, double best, double all, double threshold) {}

    /**
     * Returns the model that comes with the program.
     *
     * @throws IllegalStateException if it is not on the class path
     */
    public static StatementModel load() {
        try (InputStream model = resource(PLACES); InputStream calibration = resource(CALIBRATION)) {
            return read(model, calibration);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
        }
    }

    /** Returns the probability that the place is one where the speaker talks about the target, in [0, 1]. */
    double ofPlace(List<String> features) {
        return ofPlace(places, features);
    }

    static double ofPlace(AbstractModel places, List<String> features) {
        return places.eval(features.toArray(String[]::new))[places.getIndex(SPOKEN_OF)];
    }

    /** Returns the probability of an edge whose places have these probabilities, in [0, 1]. */
    double ofEdge(Collection<Double> places) {
        return probability(calibration, places);
    }

    /** Returns the probability from which on an edge is worth giving. */
    double threshold() {
        return calibration.threshold();
    }

    static double probability(Calibration calibration, Collection<Double> places) {
        double odds = calibration.intercept() + calibration.best() * best(places) + calibration.all() * all(places);
        return 1 / (1 + Math.exp(-odds));
    }

    /** Returns the log-odds of the likeliest place. */
    static double best(Collection<Double> places) {
        return logOdds(places.stream().mapToDouble(p -> p).max().orElse(0));
    }

    /** Returns the log-odds that at least one of the places is right, as if they were independent. */
    static double all(Collection<Double> places) {
        return logOdds(1 - places.stream().mapToDouble(p -> 1 - p).reduce(1, (a, b) -> a * b));
    }

    private static double logOdds(double p) {
        double inside = Math.min(1 - 1e-6, Math.max(1e-6, p));
        return Math.log(inside / (1 - inside));
    }

    /**
     * Writes the model to a folder, which is made if need be.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BinaryQNModelWriter(places, new DataOutputStream(bytes)).persist();
        Files.write(folder.resolve(PLACES), bytes.toByteArray());
        String text = "# How the probabilities of places become that of an edge; written by the training of statements.\n"
                + "intercept=" + calibration.intercept() + "\nbest=" + calibration.best() + "\nall=" + calibration.all()
                + "\nthreshold=" + calibration.threshold() + "\n";
        Files.writeString(folder.resolve(CALIBRATION), text);
    }

    private static StatementModel read(InputStream model, InputStream calibration) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new ByteArrayInputStream(model.readAllBytes())));
        AbstractModel places = new QNModelReader(new BinaryFileDataReader(data)).getModel();
        Properties figures = new Properties();
        figures.load(new StringReader(new String(calibration.readAllBytes(), StandardCharsets.UTF_8)));
        return new StatementModel(places, new Calibration(figure(figures, "intercept"), figure(figures, "best"),
                figure(figures, "all"), figure(figures, "threshold")));
    }

    private static double figure(Properties figures, String name) {
        String value = figures.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(RESOURCE + CALIBRATION + " has no '" + name + "'; train the model again");
        }
        return Double.parseDouble(value);
    }

    private static InputStream resource(String name) {
        InputStream in = StatementModel.class.getResourceAsStream(RESOURCE + name);
        if (in == null) {
            throw new IllegalStateException("the model " + RESOURCE + name + " is missing from the class path: build again");
        }
        return in;
    }
}
