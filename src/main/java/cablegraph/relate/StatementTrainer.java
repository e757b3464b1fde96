package cablegraph.relate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the model of single places. Thread-safe. */
public final class StatementTrainer {

    private static final String NOT = "no";
    private static final int ITERATIONS = 200;

    // Chosen by cross-validation: with less the probabilities are too sure of themselves.
    private static final double L2_COST = 8;
    private static final int CUTOFF = 2;

    private StatementTrainer() {}

    /**
     * A place with what is known of it.
     *
     * @param features as a candidate has them
     * @param spokenOf whether the speaker talks about the target there
     */
    public record Example(List<String> features, boolean spokenOf) {}

    /**
     * A pair with what is known of it.
     *
     * @param places the features of its places
     * @param model  that judges the places; it must not have learnt from the pair's cable
     * @param edge   whether there is an edge
     */
    public record Pair(List<List<String>> places, Places model, boolean edge) {}

    /** A model of single places. Thread-safe. */
    public static final class Places {

        private final AbstractModel model;

        private Places(AbstractModel model) {
            this.model = model;
        }

        /** Returns the model with the step from places to edges fitted to pairs that it, or one like it, has judged. */
        public StatementModel calibrated(List<Pair> pairs, double threshold) {
            return new StatementModel(model, StatementCalibrator.fit(pairs.stream()
                    .map(pair -> new StatementCalibrator.Pair(pair.model().of(pair.places()), pair.edge())).toList(), threshold));
        }

        private List<Double> of(List<List<String>> places) {
            return places.stream().map(features -> StatementModel.ofPlace(model, features)).toList();
        }
    }

    /** Returns the probability of the edge of a pair. */
    public static double probability(StatementModel calibrated, Pair pair) {
        return calibrated.ofEdge(pair.model().of(pair.places()));
    }

    /** Returns the model of places that the examples teach; the same examples in the same order give the same model. */
    public static Places train(Collection<Example> examples) {
        return new Places(model(examples));
    }

    private static AbstractModel model(Collection<Example> examples) {
        List<Event> events = new ArrayList<>();
        for (Example example : examples) {
            events.add(new Event(example.spokenOf() ? StatementModel.SPOKEN_OF : NOT,
                    example.features().toArray(String[]::new)));
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
        parameters.put("PrintMessages", false);
        Map<String, String> report = new HashMap<>();
        QNTrainer trainer = new QNTrainer(parameters);
        trainer.init(parameters, report);
        try {
            return (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
        } catch (IOException e) {
            throw new UncheckedIOException("examples in memory could not be read", e);
        }
    }
}
