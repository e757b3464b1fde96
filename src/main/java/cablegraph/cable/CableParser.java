package cablegraph.cable;

import cablegraph.text.SourceText;
import java.util.List;

/**
 * Reads a cable: its header, its subject, its paragraphs with their repaired numbers, markings and headings, and the
 * participants of a memorandum. Artefacts of transmission are taken out of the passages; every passage knows the way
 * back into the text as it came.
 *
 * <p>Thread-safe. Never fails on content: what cannot be read becomes a warning of the cable.
 */
public final class CableParser {

    /** Returns the cable that {@code raw} holds. */
    public Cable parse(RawCable raw) {
        Sheet sheet = Sheet.of(Repairs.apply(SourceText.of(raw.original())));
        CableForm form = Forms.of(sheet);
        Reading reading = switch (form) {
            case MEMORANDUM -> new MemorandumParser(sheet).read();
            case PUBLISHED_TELEGRAM -> new PublishedTelegramParser(sheet).read();
            case TELEGRAM -> new TelegramParser(sheet).read();
        };
        return new Cable(raw.id(), raw.source(), raw.original(), form, completed(reading.header(), raw, form),
                reading.paragraphs(), reading.delegations(), reading.warnings());
    }

    /** Adds what does not stand in the lines of the header: captions, and the year in a cable's number. */
    private static Header completed(Header header, RawCable raw, CableForm form) {
        String date = header.date() != null ? header.date() : HeaderDates.yearOfNumber(raw.id()).orElse(null);
        List<String> captions = form == CableForm.TELEGRAM ? Captions.of(raw.original()) : List.of();
        return new Header(date, header.origin(), header.action(), header.info(), header.precedence(), header.classification(),
                captions, header.tags(), header.subject(), header.references(), header.signer());
    }
}
