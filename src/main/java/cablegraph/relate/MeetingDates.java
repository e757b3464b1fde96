package cablegraph.relate;

import cablegraph.annotate.Sentence;
import cablegraph.record.Status;
import cablegraph.text.WordFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date that a sentence gives for what it reports: ISO 8601, as precise as the words allow ({@code 2007-02-16},
 * {@code 2007-02}, {@code 2007}), the year taken from the cable's own date where the words have none. Stateless.
 */
final class MeetingDates {

    private static final Map<String, Integer> DAYS = numbers("days");
    private static final Map<String, Integer> MONTHS = numbers("months");
    private static final Map<String, Integer> WEEKDAYS = numbers("weekdays");
    private static final Pattern RANGE = Pattern.compile("^(\\d{1,2})(?:-|\u2013|/|and|to)(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int LONGEST_PHRASE = 3;
    private static final int EARLIEST_YEAR = 1900;
    // A telegram can reach its reader a few days before the date that a slip gives it, not half a year.
    private static final int SLACK_DAYS = 3;

    private MeetingDates() {}

    /**
     * Returns the date nearest to the word at {@code trigger}, if the sentence gives one.
     *
     * @param cableDate the cable's own date in ISO 8601 as precise as it is known, if only its year; or null
     */
    static Optional<String> of(Sentence sentence, int trigger, String cableDate, Status status) {
        Words words = new Words(sentence);
        String best = null;
        int nearest = Integer.MAX_VALUE;
        for (int t = 0; t < words.size(); t++) {
            String date = at(words, t, cableDate, status);
            // What follows the word tells its date more often than what stands before it in another clause.
            int distance = Math.abs(t - trigger) * 2 + (t < trigger ? 1 : 0);
            if (date != null && distance < nearest) {
                best = date;
                nearest = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String at(Words words, int t, String cableDate, Status status) {
        LocalDate day = day(cableDate);
        Integer month = MONTHS.get(bare(words, t));
        if (month != null && !isModalMay(words, t)) {
            int known = cableDate == null || cableDate.length() < 4 ? 0 : year(cableDate.substring(0, 4));
            return ofMonth(words, t, month, day, known, status);
        }
        if (day == null) {
            return null;
        }
        Integer weekday = WEEKDAYS.get(bare(words, t));
        if (weekday != null && MONTHS.get(bare(words, t + 1)) == null && MONTHS.get(bare(words, t + 2)) == null) {
            return ofWeekday(words, t, weekday, day, status);
        }
        StringBuilder phrase = new StringBuilder();
        for (int n = 0; n < LONGEST_PHRASE && t + n < words.size(); n++) {
            phrase.append(n == 0 ? "" : " ").append(words.lower(t + n));
            Integer days = DAYS.get(phrase.toString());
            if (days != null) {
                return day.plusDays(days).toString();
            }
        }
        return ofLast(words, t, day);
    }

    private static LocalDate day(String date) {
        try {
            return date == null || date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String ofLast(Words words, int t, LocalDate day) {
        boolean last = words.lower(t).equals("last");
        if (last && words.at(t + 1).equals("week")) {
            return YearMonth.from(day.minusDays(7)).toString();
        }
        if (last && words.at(t + 1).equals("month")) {
            return YearMonth.from(day).minusMonths(1).toString();
        }
        if (last && words.at(t + 1).equals("year")) {
            return String.valueOf(day.getYear() - 1);
        }
        int year = year(words.lower(t));
        boolean bareYear = year > 0 && (words.at(t - 1).equals("in") || words.at(t - 1).equals("since"));
        return bareYear && year <= day.getYear() ? String.valueOf(year) : null;
    }

    private static String ofMonth(Words words, int t, int month, LocalDate day, int known, Status status) {
        int after = t + 1;
        if (words.at(after).equals(".")) {
            after++;
        }
        int before = number(words.at(t - 1));
        int dayOfMonth = number(words.at(after));
        boolean range = isRange(words, after);
        int next = after + 1;
        if (dayOfMonth == 0 && before > 0) {
            dayOfMonth = before;
            next = after;
        }
        if (words.at(next).equals(",")) {
            next++;
        }
        int year = year(words.at(next));
        if (year == 0) {
            year = year(words.at(after));
        }
        if (year == 0) {
            year = day == null ? known : likelyYear(month, dayOfMonth, day, status);
        }
        if (year == 0) {
            return null;
        }
        try {
            return dayOfMonth == 0 || range ? YearMonth.of(year, month).toString()
                    : LocalDate.of(year, month, dayOfMonth).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a range of days begins at {@code t}: {@code 14-18}, {@code 3 and 4}, {@code 14 to 18}. */
    private static boolean isRange(Words words, int t) {
        String joined = words.at(t) + words.at(t + 1) + words.at(t + 2);
        Matcher range = RANGE.matcher(joined);
        return range.find() && Integer.parseInt(range.group(2)) > Integer.parseInt(range.group(1));
    }

    private static int likelyYear(int month, int dayOfMonth, LocalDate day, Status status) {
        LocalDate date = LocalDate.of(day.getYear(), month, 1).plusDays(Math.max(0, Math.min(dayOfMonth, 28) - 1));
        if (status == Status.HELD && date.isAfter(day.plusDays(SLACK_DAYS)) && month != day.getMonthValue()) {
            return day.getYear() - 1;
        }
        if (status == Status.PLANNED && date.isBefore(day.minusMonths(6))) {
            return day.getYear() + 1;
        }
        return day.getYear();
    }

    private static String ofWeekday(Words words, int t, int weekday, LocalDate day, Status status) {
        int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
        boolean next = status == Status.PLANNED || words.at(t - 1).equals("next");
        LocalDate date = next ? day.plusDays(Math.floorMod(weekday - day.getDayOfWeek().getValue() - 1, 7) + 1L)
                : day.minusDays(back == 0 && words.at(t - 1).equals("last") ? 7 : back);
        return date.toString();
    }

    private static boolean isModalMay(Words words, int t) {
        return words.lower(t).equals("may") && (words.tag(t).equals("AUX") || words.tag(t).equals("VERB"));
    }

    private static String bare(Words words, int t) {
        String word = words.at(t);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static int number(String word) {
        String digits = word.replaceAll("(?<=\\d)(st|nd|rd|th|-|\u2013)$", "");
        if (digits.matches("\\d{1,2}[-\u2013/]\\d{1,2}")) {
            digits = digits.split("[-\u2013/]")[0];
        }
        int number = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
        return number <= 31 ? number : 0;
    }

    private static int year(String word) {
        int year = YEAR.matcher(word).matches() ? Integer.parseInt(word) : 0;
        return year >= EARLIEST_YEAR ? year : 0;
    }

    private static Map<String, Integer> numbers(String section) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : WordFile.read(MeetingDates.class, "dates.txt").entries(section)) {
            String[] sides = line.split("\\s*:\\s*");
            int number = Integer.parseInt(sides[1]);
            if (section.equals("days")) {
                numbers.put(sides[0], number);
            } else {
                for (String word : sides[0].split("\\s+")) {
                    numbers.put(word, number);
                }
            }
        }
        return Map.copyOf(numbers);
    }
}
