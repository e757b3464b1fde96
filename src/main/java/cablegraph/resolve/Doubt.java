package cablegraph.resolve;

/** Why two local entities that could be one were not joined; the certainty is meant as that of {@link Rule}. */
enum Doubt {
    OVERRIDE("override", 1),
    SAME_CABLE("one cable tells them apart", 0.9),
    KINDS("not of one kind", 0.9),
    LIFETIME("more years between them than a life at work", 0.85),
    NAMES("names that differ", 0.85),
    BODIES("two well-known bodies", 0.85),
    COUNTRIES("countries that differ", 0.85),
    FIELDS("fields that differ", 0.85),
    TITLES("titles of different ranks", 0.8),
    YEARS("many years between them", 0.75),
    OWN_WORDS("each name has words of its own", 0.7),
    TOO_MANY("one has more different names than a rule may add to", 0.6),
    MEANINGS("abbreviation of several bodies", 0.6),
    SURNAME_ELSEWHERE("surname alone, and no country shared", 0.6),
    FORM_ELSEWHERE("form of a name, and no country shared", 0.55),
    SEVERAL("more than one could be meant", 0.5);

    private final String words;
    private final double certainty;

    Doubt(String words, double certainty) {
        this.words = words;
        this.certainty = certainty;
    }

    /** Returns the reason as review and queries print it. */
    String words() {
        return words;
    }

    /** Returns how sure it is that the two are not one, in [0, 1]. */
    double certainty() {
        return certainty;
    }
}
