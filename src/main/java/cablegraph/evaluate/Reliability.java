package cablegraph.evaluate;

import cablegraph.record.RelationType;

/**
 * How sure edges are said to be, in tenths: of the edges whose confidence lies in one tenth, about that share should be
 * true. Stateless.
 */
public final class Reliability {

    /** The number of ranges of confidence. */
    public static final int RANGES = 10;

    private Reliability() {}

    /**
     * Returns the name of the figure that counts the true and the false edges of a tenth, {@code reliability.MET_WITH.7} for
     * those from 0.7 on and under 0.8; an edge of confidence 1 counts in the last.
     *
     * @param confidence in [0, 1]
     */
    static String figure(RelationType type, double confidence) {
        return figure(type, Math.min((int) (confidence * RANGES), RANGES - 1));
    }

    /** Returns the name of the figure of the tenth with this number, from 0. */
    public static String figure(RelationType type, int tenth) {
        return "reliability." + type + "." + tenth;
    }
}
