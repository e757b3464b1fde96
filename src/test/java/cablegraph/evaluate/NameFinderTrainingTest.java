package cablegraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.evaluate.NameFinderTraining.Corpus;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameFinderTrainingTest {

    @Test
    void theSameCablesGiveTheSameModelAndFigures(@TempDir Path folder) throws IOException, URISyntaxException {
        Path score = Path.of(NameFinderTrainingTest.class.getResource("/score").toURI());
        List<Corpus> corpora = List.of(new Corpus("tiny", score.resolve("texts"), score.resolve("gold")));
        Set<String> held = Set.of("tiny/memo-1");
        String figures = NameFinderTraining.train(corpora, held, folder.resolve("a"));
        assertEquals(figures, NameFinderTraining.train(corpora, held, folder.resolve("b")));
        assertArrayEquals(Files.readAllBytes(folder.resolve("a/names.bin")), Files.readAllBytes(folder.resolve("b/names.bin")));
        assertTrue(figures.startsWith("trained on 3 cables") && figures.contains("held of tiny: 1 cables"), figures);
        assertEquals(figures, Files.readString(folder.resolve("a/figures.txt")));
    }
}
