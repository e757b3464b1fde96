package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.record.Status;
import cablegraph.relate.MeetingDates.TimeWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dates that a cable tells, read in the order of its text, so that {@code the next morning} finds the day before it. Used
 * by one thread.
 */
final class Timeline {

    private final AnnotatedCable cable;
    private final Map<Status, List<List<TimeWord>>> read = new EnumMap<>(Status.class);

    Timeline(AnnotatedCable cable) {
        this.cable = cable;
    }

    /** Returns the dates of a sentence in its order, as they are meant of what was held or is planned. */
    List<TimeWord> in(int sentence, Status status) {
        return read.computeIfAbsent(status, this::all).get(sentence);
    }

    /** Returns the date of a sentence that stands nearest to one of its tokens, a day before a month or year. */
    Optional<String> nearest(int sentence, int token, Status status) {
        return in(sentence, status).stream().min(Comparator.comparing((TimeWord word) -> !word.ofDays())
                .thenComparing(word -> distance(word, token))).map(TimeWord::date);
    }

    /** What follows a word tells its date more often than what stands before it in another clause. */
    static int distance(TimeWord word, int token) {
        return Math.abs(word.token() - token) * 2 + (word.token() < token ? 1 : 0);
    }

    private List<List<TimeWord>> all(Status status) {
        List<List<TimeWord>> all = new ArrayList<>();
        String told = null;
        for (var sentence : cable.sentences()) {
            List<TimeWord> words = MeetingDates.in(sentence, cable.cable().header().date(), told, status);
            all.add(words);
            told = words.stream().filter(TimeWord::ofOneDay).map(TimeWord::date).reduce(told, (before, last) -> last);
        }
        return all;
    }
}
