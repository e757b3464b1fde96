package cablegraph.relate;

import cablegraph.relate.StatementModel.Calibration;
import java.util.Collection;
import java.util.List;

/** Fits the step from places to the edge by logistic regression. */
final class StatementCalibrator {

    private static final int ROUNDS = 4000;
    private static final double RATE = 0.5;

    private StatementCalibrator() {}

    /**
     * A pair with what is known of it.
     *
     * @param places probabilities of its places by a model that has not seen its cable
     * @param edge   whether there is an edge
     */
    record Pair(Collection<Double> places, boolean edge) {}

    /** Returns the calibration under which the pairs are likeliest. */
    static Calibration fit(List<Pair> pairs, double threshold) {
        double[] w = {0, 0.5, 0.5};
        double[][] x = pairs.stream()
                .map(pair -> new double[] {1, StatementModel.best(pair.places()), StatementModel.all(pair.places())})
                .toArray(double[][]::new);
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[w.length];
            for (int i = 0; i < x.length; i++) {
                double odds = w[0] * x[i][0] + w[1] * x[i][1] + w[2] * x[i][2];
                double error = (pairs.get(i).edge() ? 1 : 0) - 1 / (1 + Math.exp(-odds));
                for (int k = 0; k < w.length; k++) {
                    slope[k] += error * x[i][k];
                }
            }
            for (int k = 0; k < w.length; k++) {
                w[k] += RATE * slope[k] / x.length;
            }
        }
        return new Calibration(w[0], w[1], w[2], threshold);
    }
}
