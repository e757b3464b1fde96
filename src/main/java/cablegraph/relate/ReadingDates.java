package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The dates of the meetings that a cable tells: from the sentences of a meeting, else from those before them in their
 * paragraph. Immutable.
 */
final class ReadingDates {

    private static final int DAY = "2007-02-16".length();

    private final AnnotatedCable cable;
    private final Map<Integer, SortedSet<Pair>> met = new HashMap<>();

    /** @param meetings those found in the cable */
    ReadingDates(AnnotatedCable cable, List<Reading> meetings) {
        this.cable = cable;
        for (Reading meeting : meetings) {
            meeting.sentences().forEach(at -> met.computeIfAbsent(at, key -> new TreeSet<>()).add(meeting.pair()));
        }
    }

    /** Returns the date of a meeting, the one that stands nearest to the two who met, or null. */
    String of(Reading reading) {
        return inSentences(reading).or(() -> before(reading)).orElse(null);
    }

    private Optional<String> inSentences(Reading reading) {
        boolean ordered = reading.first().mention().compareTo(reading.second().mention()) < 0;
        Mentioned earlier = ordered ? reading.first() : reading.second();
        Mentioned later = ordered ? reading.second() : reading.first();
        int first = earlier.mention().sentence();
        int last = later.mention().sentence();
        for (int index = last; index >= first; index--) {
            int from = index == first ? earlier.end() : 0;
            int to = index == last ? later.begin() : sentence(index).tokens().size();
            Optional<String> date = at(index, (from + to) / 2, reading);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The day told last before the meeting in its paragraph, unless it is that of others who met. */
    private Optional<String> before(Reading reading) {
        int first = Math.min(reading.first().mention().sentence(), reading.second().mention().sentence());
        int paragraph = sentence(first).passage().ordinal();
        for (int index = first - 1; index >= 0 && sentence(index).passage().ordinal() == paragraph; index--) {
            Optional<String> day = at(index, sentence(index).tokens().size(), reading).filter(date -> date.length() == DAY);
            if (day.isPresent()) {
                SortedSet<Pair> there = met.getOrDefault(index, new TreeSet<>());
                return there.isEmpty() || there.contains(reading.pair()) ? day : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> at(int index, int token, Reading reading) {
        return MeetingDates.of(sentence(index), token, cable.cable().header().date(), reading.tie().status());
    }

    private Sentence sentence(int index) {
        return cable.sentences().get(index);
    }
}
