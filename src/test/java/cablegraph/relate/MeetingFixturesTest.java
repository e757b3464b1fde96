package cablegraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.annotate.AnnotatedCable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file of {@code src/test/resources/relate/meetings} is one behaviour: comments, the cable's date, the marked text
 * (see {@link MarkedText}), a line of dashes, and the meetings that it reports, one pair a line.
 */
class MeetingFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/relate/meetings");
    private static final int AT_LEAST = 24;
    private static final RelationReader READER = RelationReader.load();

    @TestFactory
    Stream<DynamicTest> findsTheMeetingsAndNoOthers() throws IOException {
        return Fixtures.tests(FOLDER, AT_LEAST, MeetingFixturesTest::check);
    }

    private static void check(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        int dashes = lines.indexOf("---");
        String text = String.join("\n", lines.subList(1, dashes));
        SortedSet<String> found = new TreeSet<>();
        AnnotatedCable cable = MarkedText.read(text, lines.get(0));
        MentionIndex mentions = new MentionIndex(cable);
        for (FoundMeeting meeting : MeetingFinder.find(cable, mentions, Candidate.of(READER.read(cable, mentions)))) {
            meeting.met().keySet().forEach(pair -> found.add((meeting.status().word() + " " + pair.first() + " " + pair.second()
                    + " " + (meeting.date() == null ? "" : meeting.date())).strip()));
        }
        assertEquals(new TreeSet<>(lines.subList(dashes + 1, lines.size())), found, text);
    }
}
