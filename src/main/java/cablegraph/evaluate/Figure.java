package cablegraph.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * What was found, what was found wrongly and what was missed of one kind of thing.
 *
 * @param truePositives  found and in the gold
 * @param falsePositives found and not in the gold
 * @param falseNegatives in the gold and not found
 * @param macroF1        the mean F1 over the cables that have such a thing in the gold or in the output, rounded to four
 *                       digits; empty for what is not counted by cable
 */
public record Figure(int truePositives, int falsePositives, int falseNegatives, OptionalDouble macroF1) {

    /** Returns the share of what was found that is true, rounded to four digits; 0 if nothing was found. */
    public double precision() {
        return round(exactPrecision());
    }

    /** Returns the share of the gold that was found, rounded to four digits; 0 if there is none. */
    public double recall() {
        return round(exactRecall());
    }

    /** Returns the harmonic mean of precision and recall, rounded to four digits. */
    public double f1() {
        double p = exactPrecision();
        double r = exactRecall();
        return p + r == 0 ? 0 : round(2 * p * r / (p + r));
    }

    private double exactPrecision() {
        int found = truePositives + falsePositives;
        return found == 0 ? 0 : (double) truePositives / found;
    }

    private double exactRecall() {
        int golden = truePositives + falseNegatives;
        return golden == 0 ? 0 : (double) truePositives / golden;
    }

    static double round(double value) {
        return decimal(value, 4).doubleValue();
    }

    static BigDecimal decimal(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
    }
}
