package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Chain;
import cablegraph.annotate.Mention;
import cablegraph.annotate.Sentence;
import cablegraph.cable.Cable;
import cablegraph.cable.Paragraph;
import cablegraph.record.CableRecord;
import cablegraph.record.LocalEntity;
import cablegraph.record.Meeting;
import cablegraph.record.Occurrence;
import cablegraph.record.ParagraphRecord;
import cablegraph.record.Statement;
import cablegraph.text.CodePoints;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the extraction record of a cable: finds its meetings, statements and posts. Immutable and thread-safe. */
public final class Relator {

    private final RelationReader reader;
    private final PostFinder posts = new PostFinder();

    private Relator(RelationReader reader) {
        this.reader = reader;
    }

    /** Returns a relator with the model that comes with the program. */
    public static Relator load() {
        return new Relator(RelationReader.load());
    }

    /**
     * What a cable gives.
     *
     * @param record   its extraction record
     * @param refusals the sentences with a word of meeting or speech that prove no edge, in the order of the text: where
     *                 a reader finds what was missed
     */
    public record Related(CableRecord record, List<Refusal> refusals) {}

    /** Returns what a cable gives. */
    public Related relate(AnnotatedCable cable) {
        // The reader sees the doubtful names too: else it may take those beside them for the ones who met or spoke.
        List<Reading> readings = reader.read(cable, new MentionIndex(cable));
        AnnotatedCable sure = cable.sure();
        Set<String> ids = sure.chains().stream().map(Chain::id).collect(Collectors.toSet());
        return relate(sure, readings.stream().filter(reading -> reading.pair().isAmong(ids)).toList());
    }

    private Related relate(AnnotatedCable annotated, List<Reading> readings) {
        Cable cable = annotated.cable();
        CodePoints points = new CodePoints(cable.original());
        EvidenceFactory evidence = new EvidenceFactory(annotated, points);
        MentionIndex mentions = new MentionIndex(annotated);
        List<Candidate> candidates = Candidate.of(readings);
        List<FoundMeeting> held = MeetingFinder.find(annotated, mentions, candidates);
        List<FoundStatement> said = StatementFinder.find(annotated, candidates, held);
        CableRecord record = new CableRecord(cable.id(), cable.source(), cable.header(), paragraphs(cable, points),
                entities(annotated, points), meetings(cable, held, evidence),
                statements(cable, said, held, evidence), posts.find(annotated, mentions, evidence),
                new Projection(evidence).of(held, said), cable.warnings());
        Set<Integer> proving = new HashSet<>();
        held.forEach(meeting -> proving.addAll(meeting.sentences()));
        said.forEach(statement -> proving.addAll(statement.sentences()));
        return new Related(record, RefusalFinder.find(annotated, mentions, candidates, proving));
    }

    private static List<ParagraphRecord> paragraphs(Cable cable, CodePoints points) {
        List<ParagraphRecord> records = new ArrayList<>();
        for (Paragraph paragraph : cable.paragraphs()) {
            Span place = points.of(paragraph.span());
            String marking = paragraph.marking() == null ? null : paragraph.marking().printed();
            records.add(new ParagraphRecord(paragraph.ordinal(), paragraph.number(), marking,
                    paragraph.heading().orElse(null), place.begin(), place.end()));
        }
        return records;
    }

    private static List<LocalEntity> entities(AnnotatedCable annotated, CodePoints points) {
        Map<Integer, Integer> numbers = new HashMap<>();
        annotated.cable().paragraphs().forEach(paragraph -> numbers.put(paragraph.ordinal(), paragraph.number()));
        List<LocalEntity> entities = new ArrayList<>();
        for (Chain chain : annotated.chains()) {
            entities.add(new LocalEntity(chain.id(), chain.type(), chain.name(), chain.aliases(), chain.titles(),
                    chain.unnamed(), occurrences(annotated, chain.mentions(), numbers, points),
                    occurrences(annotated, chain.references(), numbers, points)));
        }
        return entities;
    }

    private static List<Occurrence> occurrences(AnnotatedCable annotated, List<Mention> mentions,
            Map<Integer, Integer> numbers, CodePoints points) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (Mention mention : mentions) {
            Sentence sentence = annotated.sentences().get(mention.sentence());
            Span original = sentence.passage().text().toOriginal(mention.span());
            Span place = points.of(original);
            occurrences.add(new Occurrence(numbers.get(sentence.passage().ordinal()), place.begin(), place.end(),
                    original.in(annotated.cable().original())));
        }
        return occurrences;
    }

    private static List<Meeting> meetings(Cable cable, List<FoundMeeting> found, EvidenceFactory evidence) {
        List<Meeting> records = new ArrayList<>();
        for (FoundMeeting meeting : found) {
            records.add(new Meeting(meetingId(cable, records.size()), meeting.sides(), meeting.date(), meeting.place(),
                    meeting.status(), evidence.of(meeting.sentences())));
        }
        return records;
    }

    private static List<Statement> statements(Cable cable, List<FoundStatement> found, List<FoundMeeting> meetings,
            EvidenceFactory evidence) {
        Map<FoundMeeting, String> ids = new IdentityHashMap<>();
        for (int i = 0; i < meetings.size(); i++) {
            ids.put(meetings.get(i), meetingId(cable, i));
        }
        List<Statement> records = new ArrayList<>();
        for (FoundStatement statement : found) {
            records.add(new Statement(cable.id() + "/statement/" + (records.size() + 1), statement.speaker(),
                    List.copyOf(statement.about().keySet()), ids.get(statement.meeting()),
                    evidence.of(statement.sentences())));
        }
        return records;
    }

    private static String meetingId(Cable cable, int index) {
        return cable.id() + "/meeting/" + (index + 1);
    }
}
