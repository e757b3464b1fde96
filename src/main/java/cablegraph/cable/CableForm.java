package cablegraph.cable;

/** The forms in which diplomatic texts come down to us. */
public enum CableForm {
    /** A telegram as transmitted or as an archive keeps it, with as much of its header as is left. */
    TELEGRAM,
    /** A telegram or airgram printed in a documentary edition: a numbered title and a dateline instead of a header. */
    PUBLISHED_TELEGRAM,
    /** A memorandum of conversation. */
    MEMORANDUM
}
