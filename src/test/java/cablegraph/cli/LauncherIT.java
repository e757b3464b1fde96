package cablegraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged launcher, as a user runs it. */
class LauncherIT {

    private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String SAMPLES = "src/main/samples";

    @TempDir
    private Path folder;

    /** What a run left: its exit code, and what it printed to either stream. */
    private record Run(int exit, String out, String err) {}

    private Run run(String... arguments) throws IOException {
        return runOn("", arguments);
    }

    private Run runOn(String input, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(new File("cablegraph").getAbsolutePath()));
        command.addAll(List.of(arguments));
        Path in = Files.writeString(folder.resolve("stdin"), input);
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        Process process = new ProcessBuilder(command).redirectInput(in.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile()).start();
        try {
            return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "load", "query", "export", "review", "browse", "evaluate", "train"})
    void eachCommandExplainsItselfAndRefusesWhatItDoesNotKnow(String command) throws IOException {
        Run help = run(command, "--help");
        assertEquals(0, help.exit(), help.err());
        assertTrue(help.out().startsWith("Usage: cablegraph " + command), help.out());
        Run wrong = run(command, "--no-such-option");
        assertEquals(2, wrong.exit());
        assertTrue(wrong.err().contains("Usage: cablegraph " + command), wrong.err());
    }

    @Test
    void extractingTwiceGivesTheSameBytes() throws IOException {
        assertEquals(0, run("extract", SAMPLES, "-o", path("one.jsonl"), "--threads", "1").exit());
        assertEquals(0, run("extract", SAMPLES, "-o", path("two.jsonl"), "--threads", "2").exit());
        assertEquals(-1, Files.mismatch(folder.resolve("one.jsonl"), folder.resolve("two.jsonl")));
        try (Stream<Path> samples = Files.list(Path.of(SAMPLES))) {
            long texts = samples.filter(file -> file.toString().endsWith(".txt")).count();
            assertEquals(texts, Files.readAllLines(folder.resolve("one.jsonl")).size());
        }
    }

    @Test
    void whatIsNoCableIsListedAndTheRestGoesOn() throws IOException {
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        Files.copy(Path.of(SAMPLES, "07MEXICO901.txt"), mixed.resolve("07MEXICO901.txt"));
        Files.write(mixed.resolve("empty.txt"), new byte[0]);
        Run run = run("extract", mixed.toString(), "-o", path("records.jsonl"));
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("empty.txt"), run.err());
        assertEquals(1, Files.readAllLines(folder.resolve("records.jsonl")).size());
    }

    @Test
    void aFolderWithoutCablesAndAMissingOneAreSaid() throws IOException {
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        for (Path place : List.of(nothing, folder.resolve("missing"))) {
            Run run = run("extract", place.toString());
            assertEquals(1, run.exit());
            assertTrue(run.err().matches("cablegraph: (the folder|there is no file or folder) \\Q" + place + "\\E.*\\s+"), run.err());
            assertFalse(run.err().contains("Exception"), run.err());
        }
    }

    @Test
    void whatWasExtractedBeforeStaysWhereExtractingFails() throws IOException {
        Path before = Files.writeString(folder.resolve("found.jsonl"), "before\n");
        assertEquals(1, run("extract", path("missing"), "-o", before.toString()).exit());
        assertEquals(2, run("extract", SAMPLES, "--threads", "0", "-o", before.toString()).exit());
        assertEquals("before\n", Files.readString(before));
        Run wrong = run("load", SAMPLES, "--data", path("data"), "--overrides", path("nowhere.csv"));
        assertEquals(1, wrong.exit());
        assertTrue(wrong.err().contains("there is no file " + path("nowhere.csv")), wrong.err());
        assertFalse(Files.exists(folder.resolve("data")), "what is wrong is said before the database is made");
    }

    @Test
    void aCableWithWindowsLineEndsIsReadFromStandardInput() throws IOException {
        String text = Files.readString(Path.of(SAMPLES, "07MEXICO901.txt"));
        Run unix = runOn(text, "extract", "-");
        Run windows = runOn(text.replace("\n", "\r\n"), "extract", "-");
        assertEquals(0, windows.exit(), windows.err());
        assertEquals(names(unix.out()), names(windows.out()));
        assertFalse(names(unix.out()).isEmpty());
    }

    private static List<String> names(String record) {
        return Stream.of(record.split("\"name\":")).skip(1).map(rest -> rest.substring(0, rest.indexOf(','))).toList();
    }

    @Test
    void whatAReaderAnswersInTheSheetIsDoneAndNotAskedAgain() throws IOException {
        String[] cables = {telegram("07LIMA1", "Rosalba Quintero met Hernan Oblitas on May 3."),
            telegram("08OSLO2", "Quintero met Tadeo Brandao on May 4.")};
        assertEquals(0, run("review", "-o", path("who.csv"), cables[0], cables[1]).exit());
        List<CSVRecord> questions = rows("who.csv");
        CSVRecord question = questions.stream().filter(row -> row.get("first").contains("quintero")).findFirst().orElseThrow();
        assertEquals("apart", question.get("now"));
        try (CSVPrinter sheet = new CSVPrinter(Files.newBufferedWriter(folder.resolve("answers.csv")), CSVFormat.EXCEL)) {
            sheet.printRecord(question.getParser().getHeaderNames());
            List<String> cells = new ArrayList<>(question.toList());
            cells.set(0, "same");
            sheet.printRecord(cells);
        }
        assertEquals(0, run("export", "--overrides", path("answers.csv"), "-o", path("out"), cables[0], cables[1]).exit());
        List<CSVRecord> members = rows("out/members.csv").stream().filter(row -> row.get("member").contains("quintero")).toList();
        assertEquals(List.of("override", "override"), members.stream().map(row -> row.get("rule")).toList());
        assertEquals(members.get(0).get("entity"), members.get(1).get("entity"));
        assertEquals(0, run("review", "--overrides", path("answers.csv"), "-o", path("again.csv"), cables[0], cables[1]).exit());
        assertTrue(rows("again.csv").stream().noneMatch(row -> row.get("first").contains("quintero")));
    }

    @Test
    void answersThatContradictOrNameNothingAreRefusedWithTheirLine() throws IOException {
        String cable = telegram("07LIMA1", "Rosalba Quintero met Hernan Oblitas on May 3.");
        Files.writeString(folder.resolve("bad.csv"), "answer,first,second,note\nsame,Rosalba Quintero,Nobody Atall,\n");
        Run unknown = run("export", "--overrides", path("bad.csv"), "-o", path("out"), cable);
        assertEquals(1, unknown.exit());
        assertTrue(unknown.err().contains("bad.csv") && unknown.err().contains("line 2") && unknown.err().contains("Nobody Atall"),
                unknown.err());
        Files.writeString(folder.resolve("bad.csv"), """
                answer,first,second,note
                same,Rosalba Quintero,Hernan Oblitas,
                not-same,Hernan Oblitas,Rosalba Quintero,
                """);
        Run contradiction = run("export", "--overrides", path("bad.csv"), "-o", path("out"), cable);
        assertEquals(1, contradiction.exit());
        assertTrue(contradiction.err().contains("line 2") && contradiction.err().contains("line 3"), contradiction.err());
        assertFalse(Files.exists(folder.resolve("out/members.csv")));
    }

    @Test
    void anExportedEdgeLeadsToItsSentenceInTheDatabase() throws IOException {
        String data = path("data");
        Run load = run("load", "--data", data, SAMPLES);
        assertEquals(0, load.exit(), load.err());
        assertEquals(0, run("export", "--data", data, "-o", path("out")).exit());
        CSVRecord edge = rows("out/edges.csv").get(0);
        Run evidence = run("query", "evidence", "--data", data, "--param", "edge=" + edge.get("Id"), "--format", "csv");
        assertEquals(0, evidence.exit(), evidence.err());
        assertTrue(CSVParser.parse(new StringReader(evidence.out()), CSV).getRecords().size() > 0, evidence.out());
        Run nobody = run("query", "who-met", "--data", data, "--param", "person=Nobody Atall");
        assertTrue(nobody.out().contains("Nobody Atall") || nobody.err().contains("Nobody Atall"), nobody.out() + nobody.err());
    }

    private List<CSVRecord> rows(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(folder.resolve(file), StandardCharsets.UTF_8, CSV)) {
            return parser.getRecords();
        }
    }

    private String telegram(String id, String sentence) throws IOException {
        String place = id.replaceAll("[0-9]", "");
        return Files.writeString(folder.resolve(id + ".txt"), """
                R 041500Z MAY 0%s
                FM AMEMBASSY %s
                TO SECSTATE WASHDC 1234
                BT
                UNCLAS %s 000001

                SUBJECT: A MEETING

                1. %s
                """.formatted(id.substring(1, 2), place, place, sentence)).toString();
    }
}
