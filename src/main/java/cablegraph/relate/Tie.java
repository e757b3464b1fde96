package cablegraph.relate;

import cablegraph.record.Status;

/** What can stand between two entities, in the order of the relation reader's outputs. */
enum Tie {
    /** They met. */
    HELD("met"),
    /** They are to meet. */
    PLANNED("is to meet"),
    /** The first spoke of the second. */
    DISCUSSED("discussed");

    private final String verb;

    Tie(String verb) {
        this.verb = verb;
    }

    /** Returns what the first did, as a reader is told. */
    String verb() {
        return verb;
    }

    /** Returns whether it is a meeting, which has no direction. */
    boolean isMeeting() {
        return this != DISCUSSED;
    }

    /** Returns the status of a meeting. */
    Status status() {
        return this == PLANNED ? Status.PLANNED : Status.HELD;
    }
}
