package cablegraph.output;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as files show them. */
final class Decimals {

    private static final int PLACES = 4;

    private Decimals() {}

    /** Returns {@code value} with at most four decimals, rounded half up, without exponent. */
    static String four(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
