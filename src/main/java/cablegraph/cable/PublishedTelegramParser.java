package cablegraph.cable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a telegram of a documentary edition: title, dateline, text, signer. */
final class PublishedTelegramParser {

    /** {@code 19. Telegram From the Embassy in the Soviet Union to the Department of State}. */
    private static final Pattern ROUTE = Pattern.compile("\\d{1,4}\\. [A-Za-z ]{1,40}? From (?:the )?(.{1,120}?) to ?(?:the ?)?(.{1,160})");
    /** The telegram's own number before its first words: {@code 1797.}, {@code G-504.}, {@code Secto 51.} */
    private static final Pattern NUMBER = Pattern.compile("(?:[A-Z][A-Za-z]{0,8}[- ]\\d{1,5}|\\d{2,5})\\. +");

    private final Sheet sheet;

    PublishedTelegramParser(Sheet sheet) {
        this.sheet = sheet;
    }

    Reading read() {
        int title = sheet.nextText(0, sheet.size());
        int dateline = sheet.nextText(title + 1, sheet.size());
        int from = sheet.nextText(dateline + 1, sheet.size());
        Signer signer = Signer.find(sheet, from);
        Matcher number = NUMBER.matcher(sheet.at(from));
        Sheet text = number.lookingAt() ? signer.sheet().trimmed(from, number.end(), sheet.at(from).length()) : signer.sheet();
        List<Paragraph> paragraphs = BodyParser.readPublished(text, Math.min(from, text.size()));
        Matcher route = ROUTE.matcher(sheet.at(title));
        boolean named = route.matches();
        Header header = new Header(HeaderDates.day(sheet.at(dateline)).orElse(null), named ? route.group(1).strip() : null,
                named ? List.of(route.group(2).strip()) : List.of(), List.of(), null, null, List.of(), List.of(), null,
                List.of(), signer.name());
        return new Reading(header, paragraphs, List.of(), List.of());
    }
}
