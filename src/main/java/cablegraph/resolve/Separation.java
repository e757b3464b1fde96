package cablegraph.resolve;

/**
 * Two entities that could be one and were kept apart.
 *
 * @param first        the id of the one that sorts first
 * @param second       the id of the other
 * @param firstMember  the local id, of the first, that was compared
 * @param secondMember the local id, of the second, that it was compared with
 * @param reason       why they were not joined
 * @param certainty    how sure that is, in [0, 1]; it puts separations in order and is no measured probability
 */
public record Separation(String first, String second, String firstMember, String secondMember, String reason,
        double certainty) {}
