package cablegraph.relate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** The probability that two who are named together met: a maximum-entropy model over their features. Thread-safe. */
final class MeetingModel {

    private static final String RESOURCE = "/models/relations/meetings.bin";
    private static final String YES = "yes";
    private static final String NO = "no";
    // Chosen by cross-validation over the training cables: at 1 the probabilities are too sure of themselves.
    private static final double L2_COST = 3;
    private static final int CUTOFF = 2;
    private static final int ITERATIONS = 200;

    private final MaxentModel model;
    private final int yes;

    private MeetingModel(MaxentModel model) {
        this.model = model;
        this.yes = model.getIndex(YES);
    }

    /**
     * Returns the model that comes with the program.
     *
     * @throws IllegalStateException if it is not on the class path
     */
    static MeetingModel load() {
        try (InputStream in = MeetingModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the model " + RESOURCE
                        + " is missing from the class path: build the project again, or train it with 'cablegraph train'");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
        }
    }

    /** Returns the model that {@link #write} wrote. */
    static MeetingModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in));
        return new MeetingModel(new GenericModelReader(new BinaryFileDataReader(data)).getModel());
    }

    /** Returns the event of a pair that met or did not. */
    static Event event(String[] features, boolean met) {
        return new Event(met ? YES : NO, features);
    }

    /** Returns a model trained on events; the same events in the same order give the same model. */
    static MeetingModel train(List<Event> events) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put("Algorithm", "MAXENT_QN");
        parameters.put("Iterations", ITERATIONS);
        parameters.put("Cutoff", CUTOFF);
        parameters.put("L1Cost", 0.0);
        parameters.put("L2Cost", L2_COST);
        parameters.put("PrintMessages", false);
        QNTrainer trainer = new QNTrainer(parameters);
        trainer.init(parameters, new HashMap<>());
        return new MeetingModel(trainer.train(ObjectStreamUtils.createObjectStream(events)));
    }

    /** Writes the model. */
    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        new GenericModelWriter((AbstractModel) model, data).persist();
        data.flush();
    }

    /** Returns the probability that the two met, in [0, 1]. */
    double probability(String[] features) {
        return model.eval(features)[yes];
    }
}
