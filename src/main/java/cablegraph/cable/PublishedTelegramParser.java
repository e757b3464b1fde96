package cablegraph.cable;

import java.util.List;

/** Reads a telegram of a documentary edition: title, dateline, text, signer. */
final class PublishedTelegramParser {

    private final Sheet sheet;

    PublishedTelegramParser(Sheet sheet) {
        this.sheet = sheet;
    }

    Reading read() {
        int title = sheet.nextText(0, sheet.size());
        int dateline = sheet.nextText(title + 1, sheet.size());
        int from = sheet.nextText(dateline + 1, sheet.size());
        Signer signer = Signer.find(sheet, from);
        List<Paragraph> paragraphs = new BodyParser(sheet).read(from, signer.line());
        Header header = new Header(null, null, List.of(), List.of(), null, null, List.of(), List.of(), null, List.of(),
                signer.name());
        return new Reading(header, paragraphs, List.of(), List.of());
    }
}
