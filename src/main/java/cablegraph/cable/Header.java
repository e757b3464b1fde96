package cablegraph.cable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a cable's body. A part that the text does not give is null or, for a list, empty: never made up.
 *
 * @param date           ISO 8601, as precise as the text: {@code 2007-02-27T16:04Z} from a date-time group,
 *                       {@code 1961-06-26} from a dateline; where the text has no date but the cable's name is its
 *                       number ({@code 07MEXICO901}), the year that the number gives
 * @param origin         the sending post as printed after {@code FM}, or as a published title or dateline names it
 * @param action         action addressees ({@code TO}), without routing indicators, precedences and station serials
 * @param info           information addressees ({@code INFO}), in the same form
 * @param precedence     the highest precedence, spelled out: {@code FLASH}, {@code IMMEDIATE}, {@code PRIORITY}, {@code ROUTINE}
 * @param classification as printed and spelled out: {@code UNCLASSIFIED}, {@code CONFIDENTIAL}, {@code SECRET}, ...
 * @param captions       captions such as {@code SIPDIS}, {@code SENSITIVE}, {@code NOFORN}, {@code EXDIS}, each once
 * @param tags           TAGS such as {@code PREL}, in the order printed
 * @param subject        the subject, its line breaks folded to blanks
 * @param references     the {@code REF} entries, each without its letter
 * @param signer         the name under the text
 */
public record Header(String date, String origin, List<String> action, List<String> info, String precedence,
        String classification, List<String> captions, List<String> tags, String subject, List<String> references,
        String signer) {

    /** A header of which nothing is known. */
    public static final Header EMPTY =
            new Header(null, null, List.of(), List.of(), null, null, List.of(), List.of(), null, List.of(), null);

    /** Copies the lists. */
    public Header {
        action = List.copyOf(action);
        info = List.copyOf(info);
        captions = List.copyOf(captions);
        tags = List.copyOf(tags);
        references = List.copyOf(references);
    }

    /** Returns the day of {@link #date()}, if the text gives one that precisely. */
    public Optional<LocalDate> day() {
        if (date == null || date.length() < 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
