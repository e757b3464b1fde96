package cablegraph.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

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
                check();
            }

            // A print stream keeps its errors to itself.
            private void check() throws IOException {
                if (System.out.checkError()) {
                    throw new IOException("standard output is closed or full; what was printed is cut short");
                }
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
        return new BufferedWriter(new OutputStreamWriter(open, StandardCharsets.UTF_8));
    }
}
