package cablegraph.cable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders with a text and what is read in it. */
final class Fixtures {

    private static final Path ROOT = Path.of("src/test/resources/cables");

    private Fixtures() {
    }

    static List<Path> folders() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path folder) {
        try {
            return Files.readString(folder.resolve("in.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Cable cable(Path folder) {
        return parse(text(folder));
    }

    static Cable parse(String text) {
        return new CableParser().parse(new RawCable("test", "test", text));
    }
}
