package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what a cable reports as said: who spoke, and of which persons, offices and programmes. Thread-safe; keeps
 * nothing from one cable to the next.
 */
final class StatementFinder {

    // A place that is much less likely than the pair's best proves nothing that the best does not.
    private static final double WORTH_SHOWING = 0.7;
    private static final int LONGEST_EVIDENCE = 3;

    private final StatementCandidates candidates = new StatementCandidates();
    private final StatementModel model = StatementModel.load();

    /**
     * Returns the statements in the order of the text: what one speaker says in one paragraph is one statement.
     *
     * @param meetings the cable's meetings, in the order of the text
     */
    List<FoundStatement> find(AnnotatedCable cable, List<FoundMeeting> meetings) {
        Map<String, List<Place>> pairs = new TreeMap<>();
        for (StatementCandidate candidate : candidates.of(cable)) {
            pairs.computeIfAbsent(candidate.speaker() + " " + candidate.target(), pair -> new ArrayList<>())
                    .add(new Place(candidate, model.ofPlace(candidate.features())));
        }
        Map<Key, Draft> drafts = new TreeMap<>();
        for (List<Place> places : pairs.values()) {
            double edge = model.ofEdge(places.stream().map(Place::probability).toList());
            if (edge >= model.threshold()) {
                for (Place place : best(places)) {
                    int paragraph = cable.sentences().get(place.candidate().sentence()).passage().ordinal();
                    drafts.computeIfAbsent(new Key(paragraph, place.candidate().speaker()), key -> new Draft())
                            .add(place.candidate(), edge);
                }
            }
        }
        List<FoundStatement> statements = new ArrayList<>();
        drafts.forEach((key, draft) -> statements.add(
                new FoundStatement(key.speaker(), draft.about, meeting(key, draft, cable, meetings), draft.sentences)));
        return statements;
    }

    private static List<Place> best(List<Place> places) {
        List<Place> sorted = places.stream()
                .sorted(Comparator.comparingDouble(Place::probability).reversed()
                        .thenComparingInt(place -> place.candidate().sentence()))
                .toList();
        double least = sorted.get(0).probability() * WORTH_SHOWING;
        return sorted.stream().filter(place -> place.probability() >= least).limit(LONGEST_EVIDENCE).toList();
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

    private record Place(StatementCandidate candidate, double probability) {}

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

        void add(StatementCandidate candidate, double edge) {
            about.put(candidate.target(), edge);
            sentences.add(candidate.sentence());
            sentences.add(candidate.named());
        }
    }
}
