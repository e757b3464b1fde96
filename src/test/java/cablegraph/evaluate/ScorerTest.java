package cablegraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.output.RecordJson;
import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.RelationType;
import cablegraph.resolve.Entity;
import cablegraph.resolve.Resolution;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected figures of {@code score/} were computed by the annotators' own scoring script. */
class ScorerTest {

    private Path folder;
    private List<GoldCable> gold;
    private Map<String, String> texts;
    private List<CableRecord> records;

    @BeforeEach
    void read() throws IOException, URISyntaxException {
        folder = Path.of(ScorerTest.class.getResource("/score").toURI());
        gold = GoldReader.readAll(folder.resolve("gold"));
        assertEquals(4, gold.size());
        texts = new HashMap<>();
        for (GoldCable cable : gold) {
            texts.put(cable.id(), Files.readString(folder.resolve("texts").resolve(cable.id() + ".txt")));
        }
        records = RecordJson.read(folder.resolve("records.jsonl"));
    }

    @ParameterizedTest
    @CsvSource({"expected.txt, false", "expected-fold-case.txt, true"})
    void figuresAndDiscrepanciesAreThoseOfTheAnnotatorsScript(String expected, boolean foldCase) throws IOException {
        String text = Scorer.score(gold, texts, records, foldCase).text(9);
        assertEquals(Files.readString(folder.resolve(expected)), text.replaceAll("(?m)^reliability\\..*\\n", ""));
    }

    @Test
    void identityIsMeasuredAsByTheAnnotatorsScript() throws IOException {
        IdentityReport report = IdentityScorer.score(gold, texts, records, members(),
                GoldReader.readIdentities(folder.resolve("identity.json")));
        assertEquals(Files.readString(folder.resolve("expected-identity.txt")), report.text(0));
        assertEquals(List.of("09ALPHA1/person/tom-alder = Quince; Tom Alder", "09ALPHA1/program/plan = Canal Treaty; Harbor Plan"),
                report.joined());
        assertEquals(List.of("Ana Birch -> 09ALPHA1/person/ana-birch 1961x-d5/person/oak"), report.split());
    }

    private Resolution members() throws IOException {
        Map<String, List<Entity.Member>> members = new TreeMap<>();
        try (CSVParser rows = CSVParser.parse(folder.resolve("members.csv"), StandardCharsets.UTF_8,
                CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            rows.forEach(row -> members.computeIfAbsent(row.get("entity"), entity -> new ArrayList<>())
                    .add(new Entity.Member(row.get("member"), "", "", "")));
        }
        return new Resolution(members.entrySet().stream().map(entry -> new Entity(entry.getKey(), EntityType.PERSON, "",
                List.of(), List.of(), false, entry.getValue())).toList(), List.of());
    }

    @Test
    void confidenceIsComparedWithWhatIsTrueInTenths() {
        Map<String, Figure> figures = Scorer.score(gold, texts, records, false).figures();
        int right = 0;
        int found = 0;
        for (int tenth = 0; tenth < Reliability.RANGES; tenth++) {
            Figure figure = figures.get(Reliability.figure(RelationType.MET_WITH, tenth));
            right += figure == null ? 0 : figure.truePositives();
            found += figure == null ? 0 : figure.truePositives() + figure.falsePositives();
        }
        Figure meetings = figures.get("edge.MET_WITH");
        assertEquals(meetings.truePositives(), right);
        assertEquals(meetings.truePositives() + meetings.falsePositives(), found);
        assertEquals("reliability.MET_WITH.9", Reliability.figure(RelationType.MET_WITH, 1.0));
        assertEquals("reliability.DISCUSSED.5", Reliability.figure(RelationType.DISCUSSED, 0.599));
    }

    @Test
    void figuresHaveFourDigits() {
        Figure figure = new Figure(2, 1, 5, java.util.OptionalDouble.empty());
        assertEquals(0.6667, figure.precision());
        assertEquals(0.2857, figure.recall());
        assertEquals(0.4, figure.f1());
        assertEquals(0, new Figure(0, 0, 0, java.util.OptionalDouble.empty()).f1());
    }

    @Test
    void intervalsAreTheSameForTheSameSeedAndHoldTheFigure() {
        Report report = Scorer.score(gold, texts, records, false);
        Map<String, Report.Interval> intervals = report.intervals(7);
        assertEquals(intervals, report.intervals(7));
        Report.Interval mentions = intervals.get("mention.ALL");
        double f1 = report.figures().get("mention.ALL").f1();
        assertTrue(mentions.low() < f1 && f1 < mentions.high(), mentions.toString());
    }

    @Test
    void aRecordThatStandsTwiceIsAnError() {
        List<CableRecord> twice = List.of(records.get(0), records.get(0));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Scorer.score(gold, texts, twice, false))
                .getMessage().contains(records.get(0).id()));
    }

    @Test
    void aGoldFileThatIsNoneIsNamed() throws IOException {
        Path file = Files.createTempFile("gold", ".json");
        Files.writeString(file, "{\"id\": \"x\",\n \"entities\": [{\"type\": \"PLACE\"}]}");
        String message = assertThrows(IOException.class, () -> GoldReader.read(file)).getMessage();
        assertTrue(message.contains(file.toString()) && message.contains("line 2"), message);
        Files.delete(file);
    }
}
