package cablegraph.cable;

import java.util.Objects;

/**
 * One cable as it stood in its file, entry or cell: decoded, without byte order mark, otherwise untouched.
 *
 * @param id       the cable's name; never blank
 * @param source   where it is: a file, and entry, row or position in it
 * @param original the text to which every offset of the extraction record refers
 */
public record RawCable(String id, String source, String original) {

    /** @throws NullPointerException if a part is missing */
    public RawCable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(original, "original");
    }
}
