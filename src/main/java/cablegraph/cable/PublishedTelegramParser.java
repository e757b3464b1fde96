package cablegraph.cable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a telegram of a documentary edition: title, dateline, text, signer. */
final class PublishedTelegramParser {

    /** {@code 19. Telegram From the Embassy in the Soviet Union to the Department of State}. */
    private static final Pattern ROUTE = Pattern.compile("\\d{1,4}\\. [A-Za-z ]{1,40}? From (?:the )?(.{1,120}?) to ?(?:the ?)?(.{1,160})");

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
        Matcher route = ROUTE.matcher(sheet.at(title));
        boolean named = route.matches();
        Header header = new Header(HeaderDates.day(sheet.at(dateline)).orElse(null), named ? route.group(1).strip() : null,
                named ? List.of(route.group(2).strip()) : List.of(), List.of(), null, null, List.of(), List.of(), null,
                List.of(), signer.name());
        return new Reading(header, paragraphs, List.of(), List.of());
    }
}
