package cablegraph.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there complete or not at all. */
final class CompleteFile {

    private CompleteFile() {}

    /** What a file holds. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** Writes {@code content} in UTF-8 beside {@code file} and puts it in its place once it is complete. */
    static void replace(Path file, Content content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
