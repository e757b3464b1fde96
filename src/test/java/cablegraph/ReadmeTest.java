package cablegraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.evaluate.Reliability;
import cablegraph.record.RelationType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The README's table of figures is made of {@code models/expected}: what {@code evaluate --csv} printed. */
class ReadmeTest {

    private static final String BEGIN = "<!-- figures: made of models/expected by ReadmeTest -->\n";
    private static final String RELIABILITY = "<!-- reliability: made of models/expected by ReadmeTest -->\n";
    private static final String IDENTITY = "<!-- identity: made of models/expected by ReadmeTest -->\n";
    private static final String END = "<!-- end of figures -->";
    private static final List<String> SETS = List.of("cables", "published", "capitals");

    /** A line of the table: what it says, the figure, the column, and the columns of its interval. */
    private record Line(String label, String figure, String column, String low, String high) {

        static Line f1(String label, String figure) {
            return new Line(label, figure, "f1", "low", "high");
        }

        static Line macro(String label, String figure) {
            return new Line(label, figure, "macro", "macro_low", "macro_high");
        }

        static Line share(String label, String figure, String column) {
            return new Line(label, figure, column, null, null);
        }
    }

    private static final List<Line> LINES = List.of(
            Line.f1("names of people, F1", "mention.PERSON"),
            Line.f1("names of offices, F1", "mention.OFFICE"),
            Line.f1("names of programmes, F1", "mention.PROGRAM"),
            Line.f1("entities, F1", "entity.ALL"),
            Line.share("MET_WITH, precision", "edge.MET_WITH", "precision"),
            Line.share("MET_WITH, recall", "edge.MET_WITH", "recall"),
            Line.macro("MET_WITH, mean F1 over cables", "edge.MET_WITH"),
            Line.f1("MET_WITH with an unnamed role-holder, F1", "edge.MET_WITH.unnamed"),
            Line.share("DISCUSSED, precision", "edge.DISCUSSED", "precision"),
            Line.share("DISCUSSED, recall", "edge.DISCUSSED", "recall"),
            Line.macro("DISCUSSED, mean F1 over cables", "edge.DISCUSSED"),
            Line.share("true edges with evidence in a right paragraph", "quality.proved", "precision"),
            Line.share("true dated edges with the right date", "quality.dated", "precision"));

    /** A line of the table of identity. */
    private record Aim(String label, String type, String aim) {}

    private static final List<Aim> AIMS = List.of(new Aim("people", "PERSON", "F1 .96, P .98"),
            new Aim("offices", "OFFICE", "F1 .88, P .95"), new Aim("programmes", "PROGRAM", ""), new Aim("all", "ALL", "F1 .92"));

    @Test
    void tableIsThatOfTheExpectedFigures() throws IOException {
        assertEquals(table(), between(BEGIN), "copy the expected table into README.md");
    }

    @Test
    void reliabilityIsThatOfTheExpectedFigures() throws IOException {
        assertEquals(reliability(), between(RELIABILITY), "copy the expected table into README.md");
    }

    @Test
    void identityIsThatOfTheExpectedFigures() throws IOException {
        assertEquals(identity(), between(IDENTITY), "copy the expected table into README.md");
    }

    private static String between(String begin) throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        int from = readme.indexOf(begin) + begin.length();
        return readme.substring(from, readme.indexOf(END, from));
    }

    /** A line for each tenth of confidence that has an edge: how many of all sets together are true. */
    private static String reliability() throws IOException {
        List<Map<String, CSVRecord>> sets = sets();
        StringBuilder table = new StringBuilder("| confidence | MET_WITH | DISCUSSED |\n|---|---|---|\n");
        for (int tenth = 0; tenth < Reliability.RANGES; tenth++) {
            String meetings = trueOf(RelationType.MET_WITH, tenth, sets);
            String statements = trueOf(RelationType.DISCUSSED, tenth, sets);
            if (!meetings.isEmpty() || !statements.isEmpty()) {
                table.append(String.format(Locale.ROOT, "| .%d to %s | %s | %s |\n", tenth,
                        tenth == Reliability.RANGES - 1 ? "1" : "." + (tenth + 1), meetings, statements));
            }
        }
        return table.toString();
    }

    private static String trueOf(RelationType type, int tenth, List<Map<String, CSVRecord>> sets) {
        int right = 0;
        int all = 0;
        for (Map<String, CSVRecord> set : sets) {
            CSVRecord figure = set.get(Reliability.figure(type, tenth));
            if (figure != null) {
                right += Integer.parseInt(figure.get("right"));
                all += Integer.parseInt(figure.get("right")) + Integer.parseInt(figure.get("wrong"));
            }
        }
        return all == 0 ? "" : String.format(Locale.ROOT, "%d %% of %d", Math.round(100.0 * right / all), all);
    }

    private static String table() throws IOException {
        List<Map<String, CSVRecord>> sets = sets();
        StringBuilder table = new StringBuilder("| | cables | 1961-63 | capitals |\n|---|---|---|---|\n");
        for (Line line : LINES) {
            table.append("| ").append(line.label());
            for (Map<String, CSVRecord> figures : sets) {
                CSVRecord figure = figures.get(line.figure());
                table.append(" | ").append(short3(figure.get(line.column())));
                if (line.low() != null) {
                    table.append(" (").append(short3(figure.get(line.low()))).append("-").append(short3(figure.get(line.high()))).append(")");
                }
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    private static List<Map<String, CSVRecord>> sets() throws IOException {
        List<Map<String, CSVRecord>> sets = new ArrayList<>();
        for (String set : SETS) {
            sets.add(figures(Path.of("models/expected", set + ".csv")));
        }
        return sets;
    }

    private static String identity() throws IOException {
        Map<String, CSVRecord> figures = figures(Path.of("models/expected/identity.csv"));
        StringBuilder table = new StringBuilder("| | P | R | F1 | aimed at |\n|---|---|---|---|---|\n");
        for (Aim line : AIMS) {
            CSVRecord figure = figures.get("identity." + line.type() + ".many");
            table.append("| ").append(line.label());
            for (String column : List.of("precision", "recall", "f1")) {
                table.append(" | ").append(short3(figure.get(column)));
            }
            table.append(" | ").append(line.aim()).append(" |\n");
        }
        return table.toString();
    }

    private static String short3(String figure) {
        return figure.startsWith("0.") ? figure.substring(1) : figure;
    }

    private static Map<String, CSVRecord> figures(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        Map<String, CSVRecord> figures = new HashMap<>();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            parser.forEach(record -> figures.put(record.get("figure"), record));
        }
        return figures;
    }
}
