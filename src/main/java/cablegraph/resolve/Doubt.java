package cablegraph.resolve;

/** Why two local entities that could be one were not joined; the certainty is meant as that of {@link Rule}. */
enum Doubt {
    SAME_CABLE("one cable tells them apart", 0.9),
    VETO("names, countries or fields that differ", 0.85),
    TITLES("titles of different ranks", 0.8),
    YEARS("many years between them", 0.75),
    OWN_WORDS("each name has words of its own", 0.7),
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

    String words() {
        return words;
    }

    /** Returns how sure it is that the two are not one, in [0, 1]. */
    double certainty() {
        return certainty;
    }
}
