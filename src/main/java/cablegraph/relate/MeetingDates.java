package cablegraph.relate;

import cablegraph.annotate.Sentence;
import cablegraph.record.Status;
import cablegraph.text.WordFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that a sentence gives for what it reports: ISO 8601, as precise as the words allow ({@code 2007-02-16},
 * {@code 2007-02}, {@code 2007}), the year taken from the cable's own date where the words have none, and {@code the next
 * morning} or {@code on the 16th} from the day told before. Stateless.
 */
final class MeetingDates {

    private static final WordFile FILE = WordFile.read(MeetingDates.class, "dates.txt");
    private static final Map<String, Integer> DAYS = numbers("days from the cable's date");
    private static final Map<String, Integer> DAYS_AFTER_TOLD = numbers("days from the day told before");
    private static final Map<String, Integer> MONTHS = numbers("months");
    private static final Map<String, Integer> WEEKDAYS = numbers("weekdays");
    private static final Set<String> BOUNDS = FILE.words("bounds");
    private static final Pattern RANGE = Pattern.compile("^(\\d{1,2})(?:-|\u2013|/|and|to)(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(st|nd|rd|th)");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM");
    private static final int LONGEST_PHRASE = 3;
    private static final int DAY_LENGTH = "2007-02-16".length();
    private static final int EARLIEST_YEAR = 1900;
    // A telegram can reach its reader a few days before the date that a slip gives it, not half a year.
    private static final int SLACK_DAYS = 3;

    private MeetingDates() {}

    /**
     * What a word says of time.
     *
     * @param token  its position in the sentence
     * @param date   in ISO 8601
     * @param ofDays whether a day or a range of days is told, not only a month or year
     */
    record TimeWord(int token, String date, boolean ofDays) {

        /** Returns whether one day is told. */
        boolean ofOneDay() {
            return date.length() == DAY_LENGTH;
        }
    }

    /**
     * Returns the dates that the sentence gives, in its order.
     *
     * @param cableDate the cable's own date in ISO 8601 as precise as it is known, if only its year; or null
     * @param told      the day told last before the sentence, in ISO 8601, or null
     */
    static List<TimeWord> in(Sentence sentence, String cableDate, String told, Status status) {
        Words words = new Words(sentence);
        List<TimeWord> found = new ArrayList<>();
        LocalDate day = day(cableDate);
        LocalDate last = day(told);
        for (int t = 0; t < words.size(); t++) {
            Optional<TimeWord> word = at(words, t, cableDate, day, last, status);
            if (word.isPresent() && !isBound(words, t)) {
                found.add(word.get());
                last = word.get().ofOneDay() ? day(word.get().date()) : last;
            }
        }
        return found;
    }

    /** Whether what stands at {@code t} only bounds the time of something: {@code by February}, {@code before 12 May}. */
    private static boolean isBound(Words words, int t) {
        boolean dayBefore = number(words.at(t - 1)) > 0;
        return BOUNDS.contains(words.at(dayBefore ? t - 2 : t - 1));
    }

    private static Optional<TimeWord> at(Words words, int t, String cableDate, LocalDate day, LocalDate before, Status status) {
        Integer month = MONTHS.get(bare(words, t));
        if (month != null && !isModalMay(words, t)) {
            int known = cableDate == null || cableDate.length() < 4 ? 0 : year(cableDate.substring(0, 4));
            return ofMonth(words, t, month, day, known, status);
        }
        if (before != null) {
            Optional<LocalDate> later = days(DAYS_AFTER_TOLD, words, t).map(before::plusDays).or(() -> ofOrdinal(words, t, before));
            if (later.isPresent()) {
                return later.map(date -> onDay(t, date));
            }
        }
        if (day == null) {
            return Optional.empty();
        }
        Integer weekday = WEEKDAYS.get(bare(words, t));
        if (weekday != null && MONTHS.get(bare(words, t + 1)) == null && MONTHS.get(bare(words, t + 2)) == null) {
            return Optional.of(onDay(t, ofWeekday(words, t, weekday, day, status)));
        }
        return days(DAYS, words, t).map(days -> onDay(t, day.plusDays(days))).or(() -> ofLast(words, t, day));
    }

    private static TimeWord onDay(int t, LocalDate day) {
        return new TimeWord(t, day.toString(), true);
    }

    private static Optional<Integer> days(Map<String, Integer> phrases, Words words, int t) {
        StringBuilder phrase = new StringBuilder();
        for (int n = 0; n < LONGEST_PHRASE && t + n < words.size(); n++) {
            phrase.append(n == 0 ? "" : " ").append(words.lower(t + n));
            Integer days = phrases.get(phrase.toString());
            if (days != null) {
                return Optional.of(days);
            }
        }
        return Optional.empty();
    }

    /** {@code on the 16th}, of the month told before; {@code on the 16th floor} is no day. */
    private static Optional<LocalDate> ofOrdinal(Words words, int t, LocalDate before) {
        boolean on = words.at(t - 1).equals("the") && words.at(t - 2).equals("on");
        if (!on || !ORDINAL.matcher(words.lower(t)).matches() || t + 1 < words.size() && NOMINAL.contains(words.tag(t + 1))) {
            return Optional.empty();
        }
        int dayOfMonth = number(words.lower(t));
        boolean inMonth = dayOfMonth > 0 && dayOfMonth <= before.lengthOfMonth();
        return inMonth ? Optional.of(before.withDayOfMonth(dayOfMonth)) : Optional.empty();
    }

    private static LocalDate day(String date) {
        try {
            return date == null || date.length() < DAY_LENGTH ? null : LocalDate.parse(date.substring(0, DAY_LENGTH));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Optional<TimeWord> ofLast(Words words, int t, LocalDate day) {
        boolean last = words.lower(t).equals("last");
        if (last && words.at(t + 1).equals("week")) {
            return Optional.of(new TimeWord(t, YearMonth.from(day.minusDays(7)).toString(), false));
        }
        if (last && words.at(t + 1).equals("month")) {
            return Optional.of(new TimeWord(t, YearMonth.from(day).minusMonths(1).toString(), false));
        }
        if (last && words.at(t + 1).equals("year")) {
            return Optional.of(new TimeWord(t, String.valueOf(day.getYear() - 1), false));
        }
        int year = year(words.lower(t));
        boolean bareYear = year > 0 && words.at(t - 1).equals("in");
        return bareYear && year <= day.getYear() ? Optional.of(new TimeWord(t, String.valueOf(year), false)) : Optional.empty();
    }

    private static Optional<TimeWord> ofMonth(Words words, int t, int month, LocalDate day, int known, Status status) {
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
            return Optional.empty();
        }
        try {
            return Optional.of(dayOfMonth == 0 || range ? new TimeWord(t, YearMonth.of(year, month).toString(), range)
                    : onDay(t, LocalDate.of(year, month, dayOfMonth)));
        } catch (DateTimeException e) {
            return Optional.empty();
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

    private static LocalDate ofWeekday(Words words, int t, int weekday, LocalDate day, Status status) {
        int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
        boolean next = status == Status.PLANNED || words.at(t - 1).equals("next");
        return next ? day.plusDays(Math.floorMod(weekday - day.getDayOfWeek().getValue() - 1, 7) + 1L)
                : day.minusDays(back == 0 && words.at(t - 1).equals("last") ? 7 : back);
    }

    private static boolean isModalMay(Words words, int t) {
        return words.lower(t).equals("may") && (words.tag(t).equals("AUX") || words.tag(t).equals("VERB"))
                && number(words.at(t + 1)) == 0;
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
        for (String line : FILE.entries(section)) {
            String[] sides = line.split("\\s*:\\s*");
            int number = Integer.parseInt(sides[1]);
            for (String words : sides[0].split("\\s*,\\s*")) {
                numbers.put(words, number);
            }
        }
        return Map.copyOf(numbers);
    }
}
