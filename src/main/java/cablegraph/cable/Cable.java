package cablegraph.cable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A cable, read: its header and its paragraphs. Immutable and thread-safe.
 *
 * @param id          the cable's name
 * @param source      where it is
 * @param original    the text as decoded and otherwise untouched; every span of the cable leads back into it
 * @param form        telegram, published telegram or memorandum
 * @param header      what stands above the body
 * @param paragraphs  sorted by ordinal; the first has ordinal 0 if there is a SUBJECT line or a title block
 * @param delegations the PARTICIPANTS list of a memorandum by side, else empty
 * @param warnings    what could not be read, each a sentence that says where and what was found
 */
public record Cable(String id, String source, String original, CableForm form, Header header, List<Paragraph> paragraphs,
        List<Delegation> delegations, List<String> warnings) {

    /** Copies the lists. */
    public Cable {
        Objects.requireNonNull(original, "original");
        paragraphs = List.copyOf(paragraphs);
        delegations = List.copyOf(delegations);
        warnings = List.copyOf(warnings);
    }

    /** Returns all that is read for names, in the order of the text. */
    public Stream<Passage> passages() {
        return paragraphs.stream().flatMap(p -> p.passages().stream());
    }

    /**
     * Returns the paragraph with this ordinal.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Paragraph paragraph(int ordinal) {
        return paragraphs.stream().filter(p -> p.ordinal() == ordinal).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no paragraph with ordinal " + ordinal));
    }
}
