package cablegraph.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much is read at the most. Input is not trusted: a small archive can hold an endless entry. */
final class Limits {

    /** The longest telegrams known have some 200,000 chars. */
    static final int CABLE_CHARS = 16 << 20;

    /** A file of many cables, or standard input, is read as a whole. */
    static final int FILE_BYTES = 256 << 20;

    static final int ENTRY_BYTES = 16 << 20;
    static final int ENTRIES = 1_000_000;

    /** Text deflates to a tenth or so; a hundredfold is no text. */
    static final int RATIO = 100;

    private Limits() {}

    /**
     * Returns all bytes of a stream.
     *
     * @throws IOException if there are more than {@code most}
     */
    static byte[] read(InputStream in, int most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (bytes.size() + n > most) {
                throw new IOException("more than " + (most >> 20) + " MB; split it, or give the cables as CSV or as single files");
            }
            bytes.write(buffer, 0, n);
        }
        return bytes.toByteArray();
    }
}
