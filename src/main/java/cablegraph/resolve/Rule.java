package cablegraph.resolve;

/**
 * Why two local entities were joined.
 *
 * <p>The certainty only puts joins in an order for a reader's review. It is our judgement of how much each rule rests on,
 * not a measured probability.
 */
enum Rule {
    OVERRIDE("override", 1),
    WELL_KNOWN_BODY("well-known body", 0.97),
    FULL_NAME("same full name", 0.95),
    NAME("same name", 0.93),
    SPELLING("spelling of a full name", 0.9),
    SURNAME_COUNTRY_TITLE("surname, country and title", 0.9),
    FULLER("fuller form of a name", 0.85),
    SURNAMES("both surnames and country", 0.85),
    SURNAME_HIGH_OFFICE("surname and high office", 0.85),
    OTHER_FORM("name in another form", 0.85),
    ABBREVIATION_COUNTRY("abbreviation and country", 0.8),
    INITIAL("initial of a given name", 0.75),
    MINISTRY("ministry with the same first field", 0.75),
    SURNAME_CALLED("surname by which one is called, and country", 0.7),
    SURNAME_COUNTRY("surname and country", 0.7),
    ABBREVIATION_MEANING("abbreviation with one known meaning", 0.65);

    private final String words;
    private final double certainty;

    Rule(String words, double certainty) {
        this.words = words;
        this.certainty = certainty;
    }

    /** Returns the rule as exports and queries print it. */
    String words() {
        return words;
    }

    /** Returns how sure a join by this rule is, in [0, 1]. */
    double certainty() {
        return certainty;
    }
}
