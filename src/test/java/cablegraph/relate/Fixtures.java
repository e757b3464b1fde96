package cablegraph.relate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Files that each state one behaviour. */
final class Fixtures {

    private Fixtures() {}

    /** Returns a test for each file of a folder, in the order of their names; fails if there are fewer than {@code atLeast}. */
    static Stream<DynamicTest> tests(Path folder, int atLeast, ThrowingConsumer<Path> check) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        assertTrue(files.size() >= atLeast, "too few fixtures in " + folder + ": " + files.size());
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.accept(file)));
    }
}
