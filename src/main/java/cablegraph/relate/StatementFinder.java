package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes statements of what was read: who spoke, and of which persons, offices and programmes. Stateless. */
final class StatementFinder {

    // Of the edges that are given on cables left out of the training, three of four are true.
    static final double THRESHOLD = 0.45;

    private StatementFinder() {}

    /**
     * Returns the statements in the order of the text: what one speaker says in one paragraph is one statement.
     *
     * @param meetings the cable's meetings, in the order of the text
     */
    static List<FoundStatement> find(AnnotatedCable cable, List<Candidate> candidates, List<FoundMeeting> meetings) {
        SortedMap<Key, Draft> drafts = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (!candidate.tie().isMeeting() && candidate.probability() >= THRESHOLD) {
                for (Reading reading : candidate.readings()) {
                    int paragraph = cable.sentences().get(reading.second().mention().sentence()).passage().ordinal();
                    drafts.computeIfAbsent(new Key(paragraph, candidate.pair().first()), key -> new Draft())
                            .add(reading, candidate.probability());
                }
            }
        }
        List<FoundStatement> statements = new ArrayList<>();
        drafts.forEach((key, draft) -> statements.add(
                new FoundStatement(key.speaker(), draft.about, meeting(key, draft, cable, meetings), draft.sentences)));
        return statements;
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
