package cablegraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.annotate.AnnotatedCable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file of {@code src/test/resources/relate/speech} is one behaviour: the marked text (see {@link MarkedText}), a
 * line of dashes, and a line for each place where someone may have talked about something: the sentence, how it says who
 * speaks, the speaker and the target.
 */
class SpeechFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/relate/speech");
    private static final int AT_LEAST = 12;

    @TestFactory
    Stream<DynamicTest> findsWhoSpeaksOfWhat() throws IOException {
        return Fixtures.tests(FOLDER, AT_LEAST, SpeechFixturesTest::check);
    }

    private static void check(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        int dashes = lines.indexOf("---");
        String text = String.join("\n", lines.subList(0, dashes));
        TreeSet<String> found = new TreeSet<>();
        for (StatementCandidate candidate : new StatementCandidates().of(MarkedText.read(text, "2001-05-04"))) {
            String source = candidate.features().get(0).replaceAll("source=|[0-9+-]+$", "").toUpperCase(java.util.Locale.ROOT);
            found.add(candidate.sentence() + " " + source + " " + candidate.speaker() + " " + candidate.target());
        }
        assertEquals(new TreeSet<>(lines.subList(dashes + 1, lines.size())), found, text);
    }

    @Test
    void anOutlinedProgrammeIsAStatementWithItsSentence() {
        AnnotatedCable cable = MarkedText.read("{ruiz|Carlos Ruiz} met reporters on Monday.\n"
                + "{ruiz|Ruiz} praised the {plan=Harbour Plan}.", "2001-05-04");
        List<FoundStatement> statements = new StatementFinder().find(cable, List.of());
        assertEquals(List.of("ruiz"), statements.stream().map(FoundStatement::speaker).toList());
        assertEquals(List.of("plan"), List.copyOf(statements.get(0).about().keySet()));
        assertEquals(List.of(1), List.copyOf(statements.get(0).sentences()));
    }
}
