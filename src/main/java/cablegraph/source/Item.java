package cablegraph.source;

import cablegraph.cable.RawCable;

/** What a source gives for each cable: the cable, or why there is none. */
public sealed interface Item {

    /**
     * A cable.
     *
     * @param cable as it stood in its file, entry or cell
     */
    record Read(RawCable cable) implements Item {}

    /**
     * Something that could not be read as a cable.
     *
     * @param source where it is: file, and entry, row or position in it
     * @param reason what was found, what was expected and what to do
     */
    record Skipped(String source, String reason) implements Item {}
}
