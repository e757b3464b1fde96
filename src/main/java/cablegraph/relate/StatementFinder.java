package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes statements of what was read: who spoke, and of which persons, offices and programmes. Stateless. */
final class StatementFinder {

    // Of the edges that are given on cables left out of the training, seven of ten are true.
    static final double THRESHOLD = 0.45;

    // A place that is much less likely than the pair's best proves nothing that the best does not.
    private static final double WORTH_SHOWING = 0.7;
    private static final int LONGEST_EVIDENCE = 3;

    private StatementFinder() {}

    /**
     * Returns the statements in the order of the text: what one speaker says in one paragraph is one statement.
     *
     * @param meetings the cable's meetings, in the order of the text
     */
    static List<FoundStatement> find(AnnotatedCable cable, List<Reading> readings, List<FoundMeeting> meetings) {
        SortedMap<Pair, List<Reading>> pairs = new TreeMap<>();
        for (Reading reading : readings) {
            if (reading.tie() == Tie.DISCUSSED) {
                pairs.computeIfAbsent(reading.pair(), pair -> new ArrayList<>()).add(reading);
            }
        }
        SortedMap<Key, Draft> drafts = new TreeMap<>();
        for (List<Reading> told : pairs.values()) {
            List<Reading> best = best(told);
            for (Reading reading : best) {
                int paragraph = cable.sentences().get(reading.second().mention().sentence()).passage().ordinal();
                drafts.computeIfAbsent(new Key(paragraph, reading.pair().first()), key -> new Draft())
                        .add(reading, best.get(0).probability());
            }
        }
        List<FoundStatement> statements = new ArrayList<>();
        drafts.forEach((key, draft) -> statements.add(
                new FoundStatement(key.speaker(), draft.about, meeting(key, draft, cable, meetings), draft.sentences)));
        return statements;
    }

    /** Returns the likeliest readings of a pair, the best first; none if the best is not likely enough. */
    private static List<Reading> best(List<Reading> readings) {
        List<Reading> sorted = readings.stream()
                .sorted(Comparator.comparingDouble(Reading::probability).reversed()
                        .thenComparing(reading -> reading.second().mention()))
                .toList();
        double least = Math.max(THRESHOLD, sorted.get(0).probability() * WORTH_SHOWING);
        return sorted.stream().filter(reading -> reading.probability() >= least).limit(LONGEST_EVIDENCE).toList();
    }

    /** Returns the speaker's meeting of which the statement's paragraph tells: the one told of last. */
    private static FoundMeeting meeting(Key key, Draft draft, AnnotatedCable cable, List<FoundMeeting> meetings) {
        int last = draft.sentences.last();
        FoundMeeting found = null;
        for (FoundMeeting meeting : meetings) {
            boolean told = meeting.sentences().stream().anyMatch(sentence -> sentence <= last
                    && cable.sentences().get(sentence).passage().ordinal() == key.paragraph());
            if (told && meeting.has(key.speaker())) {
                found = meeting;
            }
        }
        return found;
    }

    private record Key(int paragraph, String speaker) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byParagraph = Integer.compare(paragraph, other.paragraph);
            return byParagraph != 0 ? byParagraph : speaker.compareTo(other.speaker);
        }
    }

    private static final class Draft {
        private final TreeMap<String, Double> about = new TreeMap<>();
        private final TreeSet<Integer> sentences = new TreeSet<>();

        void add(Reading reading, double edge) {
            about.put(reading.pair().second(), edge);
            sentences.addAll(reading.sentences());
        }
    }
}
