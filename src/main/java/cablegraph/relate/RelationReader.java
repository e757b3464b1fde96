package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.encode.OnnxModel;
import cablegraph.encode.Wordpieces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads with the trained model of {@code models/relations} who met whom and who spoke of what: it takes a cable in windows
 * of some hundred words and judges every two entities of a window. Immutable and thread-safe.
 */
final class RelationReader {

    // What is less likely than this is of no use to anybody.
    private static final double LEAST = 0.02;

    private final OnnxModel model;
    private final Wordpieces vocabulary = OnnxModel.vocabulary();
    private final Calibration[] calibrations;
    private final int room;

    private RelationReader(OnnxModel model) {
        this.model = model;
        this.room = model.config().required("window").asInt() - ReaderWindow.FRAME;
        this.calibrations = new Calibration[Tie.values().length];
        for (Tie tie : Tie.values()) {
            var figures = model.config().required("calibration").required(tie.name().toLowerCase(Locale.ROOT));
            calibrations[tie.ordinal()] = new Calibration(figures.required("slope").asDouble(), figures.required("intercept").asDouble());
        }
    }

    private record Calibration(double slope, double intercept) {

        double probability(double logit) {
            return 1 / (1 + Math.exp(-slope * logit - intercept));
        }
    }

    /**
     * Returns the reader that is packed with the program.
     *
     * @throws IllegalStateException if it is missing or cannot be run on this machine
     */
    static RelationReader load() {
        return new RelationReader(OnnxModel.load("/models/relations/"));
    }

    /** Returns what is worth telling of any two entities, window by window, in the order of the text. */
    List<Reading> read(AnnotatedCable cable, MentionIndex mentions) {
        List<Reading> readings = new ArrayList<>();
        List<ReaderWindow> windows = ReaderWindow.cut(new ReaderText(cable, mentions, vocabulary), room);
        for (int number = 0; number < windows.size(); number++) {
            ReaderWindow window = windows.get(number);
            if (!window.couples().isEmpty()) {
                judge(window, number, model.run(window.inputs(vocabulary)), readings);
            }
        }
        return readings;
    }

    private void judge(ReaderWindow window, int number, float[] logits, List<Reading> readings) {
        Map<Pair, Evidence> evidence = new LinkedHashMap<>();
        for (int i = 0; i < window.couples().size(); i++) {
            ReaderWindow.Couple couple = window.couples().get(i);
            Mentioned first = window.places().get(couple.first()).mention();
            Mentioned second = window.places().get(couple.second()).mention();
            Evidence found = evidence.computeIfAbsent(new Pair(first.chain().id(), second.chain().id()), key -> new Evidence());
            for (Tie tie : Tie.values()) {
                found.add(tie, logits[i * Tie.values().length + tie.ordinal()], first, second);
            }
        }
        evidence.forEach((pair, found) -> {
            readings.addAll(found.directed(number).stream().filter(reading -> reading.probability() >= LEAST).toList());
            Evidence reverse = evidence.get(new Pair(pair.second(), pair.first()));
            if (reverse != null && pair.first().compareTo(pair.second()) < 0) {
                readings.addAll(found.mutual(reverse, number).stream().filter(reading -> reading.probability() >= LEAST).toList());
            }
        });
    }

    /** The mention pairs of two entities in one window, summed up as in training: the logarithm of the sum of exponentials. */
    private final class Evidence {

        private final List<List<Told>> told = Stream.of(Tie.values()).map(tie -> (List<Told>) new ArrayList<Told>()).toList();

        private record Told(Mentioned first, Mentioned second, double logit) {}

        void add(Tie tie, double logit, Mentioned first, Mentioned second) {
            told.get(tie.ordinal()).add(new Told(first, second, logit));
        }

        /** Returns what the first does to the second. */
        List<Reading> directed(int window) {
            return Stream.of(Tie.values()).filter(tie -> !tie.isMeeting())
                    .flatMap(tie -> readings(tie, sum(tie), window)).toList();
        }

        /** Returns what the two do together, {@code reverse} being the evidence in the other order. */
        List<Reading> mutual(Evidence reverse, int window) {
            return Stream.of(Tie.values()).filter(Tie::isMeeting).flatMap(tie -> {
                Evidence clearer = best(tie) >= reverse.best(tie) ? this : reverse;
                return clearer.readings(tie, (sum(tie) + reverse.sum(tie)) / 2, window);
            }).toList();
        }

        private double sum(Tie tie) {
            return Math.log(told.get(tie.ordinal()).stream().mapToDouble(one -> Math.exp(one.logit())).sum());
        }

        private double best(Tie tie) {
            return told.get(tie.ordinal()).stream().mapToDouble(Told::logit).max().orElseThrow();
        }

        /** The mentions that tell it best are as likely as the window's {@code logit} says, others as much less as theirs does. */
        private Stream<Reading> readings(Tie tie, double logit, int window) {
            double best = best(tie);
            return told.get(tie.ordinal()).stream().map(one -> new Reading(tie, one.first(), one.second(),
                    calibrations[tie.ordinal()].probability(logit - best + one.logit()), window));
        }
    }
}
