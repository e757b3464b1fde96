package cablegraph.cable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of headers: date-time groups, datelines, and the year in a cable's number. */
final class HeaderDates {

    /** {@code 271604Z FEB 07}: day, hour, minute in Zulu time, month, year (ACP 121, date-time group). */
    private static final Pattern GROUP = Pattern.compile("\\b(\\d{2})(\\d{2})(\\d{2})\\s?Z?\\s{1,2}([A-Z]{3})\\w{0,6}\\s{1,2}(?:19|20)?(\\d{2})\\b");
    private static final Pattern DATELINE = Pattern.compile("\\b([A-Z][a-zA-Z]{2,8})\\.? (\\d{1,2})\\b[^0-9]{0,3}(?:(?:and|to) \\d{1,2}[, ]{0,2}|\\d{1,2}, )?((?:18|19|20)\\d{2})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2}) ([A-Z][a-zA-Z]{2,8})\\.?,? ((?:18|19|20)\\d{2})\\b");
    private static final Pattern NUMBER = Pattern.compile("(?:(?:19|20)(?=\\d{2}[A-Z]))?(\\d{2})[A-Z]{3,20}\\d{1,6}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** No cable of this form is older than the form, so a year of two digits is of this century below, of the last from it on. */
    private static final int CENTURY_TURNS = 60;

    private HeaderDates() {}

    /** Returns the date-time group in a line as {@code 2007-02-27T16:04Z}. */
    static Optional<String> group(String line) {
        Matcher matcher = GROUP.matcher(line);
        while (matcher.find()) {
            int month = month(matcher.group(4));
            try {
                if (month > 0) {
                    LocalDate day = LocalDate.of(year(matcher.group(5)), month, Integer.parseInt(matcher.group(1)));
                    LocalTime time = LocalTime.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
                    return Optional.of(day + "T" + time + "Z");
                }
            } catch (DateTimeException e) {
                // Digits that are no date: a serial, or a garbled group. A later one may be right.
                continue;
            }
        }
        return Optional.empty();
    }

    /** Returns the day in a dateline, such as {@code Washington, June 26, 1961, 10:15 a.m.}, as {@code 1961-06-26}. */
    static Optional<String> day(String line) {
        Matcher american = DATELINE.matcher(line);
        if (american.find()) {
            return day(american.group(3), american.group(1), american.group(2));
        }
        Matcher european = DAY_FIRST.matcher(line);
        return european.find() ? day(european.group(3), european.group(2), european.group(1)) : Optional.empty();
    }

    /** Returns the year in a cable's number: {@code 2007} for {@code 07MEXICO983} or {@code 2007MEXICO00983}. */
    static Optional<String> yearOfNumber(String id) {
        Matcher matcher = NUMBER.matcher(id);
        return matcher.matches() ? Optional.of(Integer.toString(year(matcher.group(1)))) : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            int number = month(month);
            return number == 0 ? Optional.empty()
                    : Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    private static int year(String twoDigits) {
        int year = Integer.parseInt(twoDigits);
        return year + (year < CENTURY_TURNS ? 2000 : 1900);
    }
}
