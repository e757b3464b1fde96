package cablegraph.resolve;

import cablegraph.record.LocalEntity;

/**
 * An entity of one cable with what its cable tells of place and time.
 *
 * @param entity the entity
 * @param cable  the cable's id
 * @param home   the country that the cable writes from, or null
 * @param year   the cable's year, or 0 if unknown
 * @param signer the folded last word of the cable's signature, or empty
 */
record Local(LocalEntity entity, String cable, String home, int year, String signer) {

    String id() {
        return entity.id();
    }

    /** Returns whether both cables are known to write from one country. */
    boolean sharesHome(Local other) {
        return home != null && home.equals(other.home);
    }

    /** Returns whether the cables lie at most {@code years} apart, as far as is known. */
    boolean within(int years, Local other) {
        return year == 0 || other.year == 0 || Math.abs(year - other.year) <= years;
    }
}
