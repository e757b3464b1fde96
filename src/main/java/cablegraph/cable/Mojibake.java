package cablegraph.cable;

import cablegraph.text.SourceText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads UTF-8 that was decoded as Windows-1252 or Latin-1 ({@code â€™}) as the character that it was. */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** A lead byte of UTF-8 and its continuation bytes, as Windows-1252 or Latin-1 shows them. */
    private static final String CONTINUATION = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
    private static final Pattern SEQUENCE = Pattern.compile("[ÂÃÄÅÐÑØÙ]" + CONTINUATION + "|[á-ï]" + CONTINUATION + "{2}");

    private Mojibake() {
    }

    static SourceText repair(SourceText text) {
        return text.replaceAll(SEQUENCE, match -> decode(match.group()));
    }

    private static String decode(String shown) {
        byte[] bytes = new byte[shown.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = shown.charAt(i);
            bytes[i] = c < 0x100 ? (byte) c : String.valueOf(c).getBytes(WINDOWS)[0];
        }
        try {
            String read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return read.equals("\u00A0") ? " " : read;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
