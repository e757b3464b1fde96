package cablegraph.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes to text: which encoding they are in is found out, since nothing says so. */
final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LOOK_AT = 1 << 16;

    private Decoding() {}

    /**
     * Returns the text of a whole file or entry, without its byte order mark. What is valid UTF-8 is read as UTF-8; else
     * as what its bytes look like; and where they look like nothing, as Windows-1252, which the archives' tools wrote.
     *
     * @throws IOException if the bytes are no text
     */
    static String text(byte[] bytes) throws IOException {
        int mark = markLength(bytes);
        Charset marked = marked(bytes);
        if (marked == null && isBinary(bytes)) {
            throw new IOException("not text: too many control bytes; give the text of the cables");
        }
        ByteBuffer content = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        if (marked != null) {
            return marked.decode(content).toString();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(content).toString();
        } catch (CharacterCodingException e) {
            return guess(bytes, bytes.length).decode(ByteBuffer.wrap(bytes)).toString();
        }
    }

    /** Returns the encoding that a file seems to have, by its first bytes; whole chars may be cut at their end. */
    static Charset charset(byte[] head, int length) {
        Charset marked = marked(head);
        if (marked != null) {
            return marked;
        }
        try {
            // The last char may be cut off.
            int whole = length;
            while (whole > 0 && whole > length - 4 && (head[whole - 1] & 0x80) != 0) {
                whole--;
            }
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(head, 0, whole));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return guess(head, length);
        }
    }

    /**
     * Returns the encoding that a long file has, which begins with {@code head}: one that looks like UTF-8 for a mebibyte may
     * have its first accent, in another encoding, after it.
     */
    static Charset charset(Path file, byte[] head) throws IOException {
        Charset seeming = charset(head, head.length);
        if (seeming != StandardCharsets.UTF_8) {
            return seeming;
        }
        try (Reader reader = new InputStreamReader(Files.newInputStream(file),
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
            reader.transferTo(Writer.nullWriter());
            return seeming;
        } catch (CharacterCodingException e) {
            return WINDOWS_1252;
        }
    }

    /** Returns how many bytes the byte order mark takes. */
    static int markLength(byte[] bytes) {
        Charset marked = marked(bytes);
        return marked == null ? 0 : marked == StandardCharsets.UTF_8 ? 3 : 2;
    }

    private static Charset marked(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    private static Charset guess(byte[] bytes, int length) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(length, LOOK_AT));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        // Its ISO-8859 guesses differ from Windows-1252 only where 8859 has control bytes, which no cable means.
        return name == null || name.startsWith("ISO-8859") || name.equals("UTF-8") || !Charset.isSupported(name)
                ? WINDOWS_1252 : Charset.forName(name);
    }

    /** Stray control bytes are dirt that the parser clears away; a tenth of them is no text. */
    private static boolean isBinary(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOK_AT);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            int b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls * 10 > looked;
    }
}
