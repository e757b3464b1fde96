package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.record.Status;
import cablegraph.relate.MeetingDates.TimeWord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The dates of the meetings that a cable tells: the day in the sentences of a meeting, else the day told before them in their
 * paragraph, else the month or year in the sentences. Used by one thread.
 */
final class ReadingDates {

    private final AnnotatedCable cable;
    private final Timeline timeline;
    private final Map<Integer, SortedSet<Pair>> met = new HashMap<>();

    /** @param meetings those found in the cable */
    ReadingDates(AnnotatedCable cable, Timeline timeline, List<Candidate> meetings) {
        this.cable = cable;
        this.timeline = timeline;
        for (Candidate meeting : meetings) {
            for (Reading reading : meeting.readings()) {
                reading.sentences().forEach(at -> met.computeIfAbsent(at, key -> new TreeSet<>()).add(meeting.pair()));
            }
        }
    }

    /**
     * Returns the dates of the readings of a meeting, each the one that stands nearest to the two who met, null where there is
     * none. Where one tells a day, the months and years of the others are those of what was talked about, and left out.
     */
    Map<Reading, String> of(Candidate meeting) {
        Map<Reading, String> dates = new HashMap<>();
        meeting.readings().forEach(reading -> day(reading).ifPresent(word -> dates.put(reading, word.date())));
        if (dates.isEmpty()) {
            meeting.readings().forEach(reading -> inSentences(reading, false).ifPresent(word -> dates.put(reading, word.date())));
        }
        return dates;
    }

    private Optional<TimeWord> day(Reading reading) {
        return inSentences(reading, true).or(() -> before(reading));
    }

    private Optional<TimeWord> inSentences(Reading reading, boolean ofDays) {
        boolean ordered = reading.first().mention().compareTo(reading.second().mention()) < 0;
        Mentioned earlier = ordered ? reading.first() : reading.second();
        Mentioned later = ordered ? reading.second() : reading.first();
        int first = earlier.mention().sentence();
        int last = later.mention().sentence();
        for (int index = last; index >= first; index--) {
            int from = index == first ? earlier.end() : 0;
            int to = index == last ? later.begin() : cable.sentences().get(index).tokens().size();
            Optional<TimeWord> nearest = words(index, reading).filter(word -> word.ofDays() == ofDays)
                    .min(Comparator.comparing(word -> Timeline.distance(word, (from + to) / 2)));
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    /** The days told last before the meeting in its paragraph, unless they are those of others who met. */
    private Optional<TimeWord> before(Reading reading) {
        int first = reading.sentences().first();
        for (int index = first - 1; index >= 0 && paragraph(index) == paragraph(first); index--) {
            Optional<TimeWord> days = words(index, reading).filter(TimeWord::ofDays).reduce((one, last) -> last);
            if (days.isPresent()) {
                SortedSet<Pair> there = met.getOrDefault(index, new TreeSet<>());
                return there.isEmpty() || there.stream().anyMatch(pair -> pair.shares(reading.pair())) ? days : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Stream<TimeWord> words(int sentence, Reading reading) {
        Status status = reading.tie().status();
        return timeline.in(sentence, status).stream();
    }

    private int paragraph(int sentence) {
        return cable.sentences().get(sentence).passage().ordinal();
    }
}
