package cablegraph.cable;

/** What a passage is in its cable. */
public enum Part {
    /** The SUBJECT line. */
    SUBJECT,
    /** The title block of a memorandum of conversation: participants, subject, place. */
    TITLE_BLOCK,
    /** A heading on a line of its own. */
    HEADING,
    /** Running text, lists included. */
    BODY
}
