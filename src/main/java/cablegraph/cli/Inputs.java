package cablegraph.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the commands share about where they read and write. */
final class Inputs {

    static final String DESCRIPTION = "Cables: folders of .txt, single files, files of many cables, CSV dumps, .zip; "
            + "- reads standard input.";

    private Inputs() {}

    /** Returns a UTF-8 writer to standard output; closing it leaves standard output open. */
    static Writer standardOutput() {
        OutputStream open = new FilterOutputStream(System.out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
        return new BufferedWriter(new OutputStreamWriter(open, StandardCharsets.UTF_8));
    }

    /** Returns a UTF-8 writer to a file, whose folder is made if need be. */
    static Writer file(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }
}
