package cablegraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.cable.Cable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenNlpMentionFinderTest {

    private static final OpenNlpMentionFinder FINDER = OpenNlpMentionFinder.bundled();
    private static final Cable CABLE = TestCables.body(
            "On May 3 the Ambassador met with Foreign Minister Anselmo Quintero. Quintero told PolOff that the Ministry of "
                    + "Fisheries would not sign. Ambassador Rothwell's staff agreed.");

    private static List<String> names(Cable cable) {
        return FINDER.find(cable, SentenceReader.read(cable)).stream().map(name -> name.type() + " " + name.text()).toList();
    }

    @Test
    void namesThatNoTrainingTextHasAreFound() {
        List<String> names = names(CABLE);
        assertTrue(names.containsAll(List.of("PERSON Anselmo Quintero", "PERSON Quintero", "OFFICE Ministry of Fisheries",
                "PERSON Rothwell")), names.toString());
    }

    @Test
    void whatItFindsIsSure() {
        List<String> sure = new Annotator(FINDER).annotate(CABLE).sure().chains().stream().map(Chain::name).toList();
        assertTrue(sure.containsAll(List.of("Anselmo Quintero", "Ministry of Fisheries")), sure.toString());
    }

    @Test
    void threadsAndOtherCablesChangeNothing() throws Exception {
        List<String> alone = names(CABLE);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> all = IntStream.range(0, 40).mapToObj(i -> pool.submit(() -> {
                names(TestCables.body("Quintero is a place. " + i));
                return names(CABLE);
            })).toList();
            for (Future<List<String>> one : all) {
                assertEquals(alone, one.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aFileThatIsNoModelIsNamed() throws IOException {
        Path file = Files.createTempFile("names", ".bin");
        Files.writeString(file, "no model");
        assertTrue(assertThrows(IOException.class, () -> OpenNlpMentionFinder.load(file)).getMessage().contains(file.toString()));
        Files.delete(file);
    }
}
