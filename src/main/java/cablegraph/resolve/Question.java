package cablegraph.resolve;

import cablegraph.record.LocalEntity;

/**
 * Two local entities of which a reader may know better whether they are one.
 *
 * @param joined    whether they are one now
 * @param reason    the rule that joined them, or why they were not joined
 * @param certainty how sure that is, in [0, 1]; it puts questions in order and is no measured probability
 * @param weight    how many mentions and edges would move with the other answer
 * @param first     the one whose id sorts first
 * @param second    the other
 */
public record Question(boolean joined, String reason, double certainty, int weight, Side first, Side second) {

    /**
     * One of the two.
     *
     * @param entity   as its cable knows it
     * @param cable    the cable's id
     * @param date     the cable's date, or null
     * @param country  the code of the country that the cable writes from, or null
     * @param evidence what its cable says of it: a sentence, else who is named beside it
     */
    public record Side(LocalEntity entity, String cable, String date, String country, String evidence) {}
}
