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
import org.junit.jupiter.api.TestFactory;

/**
 * Each file of {@code src/test/resources/relate/speech} is one behaviour: the marked text (see {@link MarkedText}), a
 * line of dashes, and a line for each who talked about something: the speaker, the target, and the sentences that prove it.
 */
class SpeechFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/relate/speech");
    private static final int AT_LEAST = 9;
    private static final RelationReader READER = RelationReader.load();

    @TestFactory
    Stream<DynamicTest> findsWhoSpeaksOfWhat() throws IOException {
        return Fixtures.tests(FOLDER, AT_LEAST, SpeechFixturesTest::check);
    }

    private static void check(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        int dashes = lines.indexOf("---");
        AnnotatedCable cable = MarkedText.read(String.join("\n", lines.subList(0, dashes)), "2001-05-04");
        TreeSet<String> found = new TreeSet<>();
        List<Candidate> candidates = Candidate.of(READER.read(cable, new MentionIndex(cable)));
        for (FoundStatement statement : StatementFinder.find(cable, candidates, List.of())) {
            statement.about().keySet().forEach(target -> found.add(statement.speaker() + " " + target + " " + statement.sentences()));
        }
        assertEquals(new TreeSet<>(lines.subList(dashes + 1, lines.size())), found, file.toString());
    }
}
