package cablegraph.output;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as files show them. */
final class Decimals {

    private static final int PLACES = 4;

    private Decimals() {}

    /** Returns {@code value} with at most four decimals, rounded half up, without exponent. */
    static String four(double value) {
        return rounded(value, PLACES);
    }

    /** Returns {@code value} with at most {@code places} decimals, rounded half up, without exponent. */
    static String rounded(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
