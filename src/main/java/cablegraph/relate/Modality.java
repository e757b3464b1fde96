package cablegraph.relate;

/** Whether what a clause says is told as a fact. */
enum Modality {
    /** It is told as something that took place or holds. */
    FACT,
    /** It is announced, requested, hoped for or expected. */
    PLANNED,
    /** It is a condition, a question or a possibility. */
    HYPOTHETICAL
}
