package cablegraph.annotate;

/** How a mention refers to its entity. */
public enum MentionForm {
    /** By name or acronym. */
    NAME,
    /** By role: {@code the Ambassador}, {@code PolOff}, {@code a senior MFA official}. */
    NOMINAL,
    /** By pronoun. */
    PRONOUN
}
