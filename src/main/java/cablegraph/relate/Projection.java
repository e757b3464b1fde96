package cablegraph.relate;

import cablegraph.record.Relation;
import cablegraph.record.RelationType;
import cablegraph.record.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The edges that meetings and statements give: MET_WITH between every two participants of different sides, one a pair
 * and status, and DISCUSSED from a speaker to what was talked about.
 *
 * <p>An edge that several meetings or statements support has the evidence of all, the confidence of the surest, and the
 * first date and place that any of them gives.
 */
final class Projection {

    private static final Comparator<Key> KEYS = Comparator.comparing(Key::type).thenComparing(Key::source)
            .thenComparing(Key::target).thenComparing(Key::status, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final EvidenceFactory evidence;

    Projection(EvidenceFactory evidence) {
        this.evidence = evidence;
    }

    /** Returns the edges, sorted by type, source, target and status. */
    List<Relation> of(List<FoundMeeting> meetings, List<FoundStatement> statements) {
        SortedMap<Key, Support> supports = new TreeMap<>(KEYS);
        for (FoundMeeting meeting : meetings) {
            meeting.met().forEach((pair, confidence) -> {
                Key key = new Key(RelationType.MET_WITH, pair.first(), pair.second(), meeting.status());
                supports.computeIfAbsent(key, k -> new Support())
                        .add(confidence, meeting.date(), meeting.place(), meeting.sentences());
            });
        }
        for (FoundStatement statement : statements) {
            statement.about().forEach((target, confidence) -> {
                if (!target.equals(statement.speaker())) {
                    Key key = new Key(RelationType.DISCUSSED, statement.speaker(), target, null);
                    supports.computeIfAbsent(key, k -> new Support()).add(confidence, null, null, statement.sentences());
                }
            });
        }
        List<Relation> relations = new ArrayList<>();
        supports.forEach((key, support) -> relations.add(new Relation(key.type(), key.source(), key.target(), key.status(),
                support.date, support.place, support.confidence, evidence.of(support.sentences))));
        return relations;
    }

    private record Key(RelationType type, String source, String target, Status status) {}

    private static final class Support {
        private final SortedSet<Integer> sentences = new TreeSet<>();
        private double confidence;
        private String date;
        private String place;

        void add(double confidence, String date, String place, SortedSet<Integer> sentences) {
            this.confidence = Math.max(this.confidence, confidence);
            this.date = this.date == null ? date : this.date;
            this.place = this.place == null ? place : this.place;
            this.sentences.addAll(sentences);
        }
    }
}
