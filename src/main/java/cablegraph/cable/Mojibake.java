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
    /** The bytes that follow the first of a UTF-8 sequence, as Latin-1 and as Windows-1252 show them. */
    private static final String LATIN = "\\u0080-\\u00BF";
    private static final String SHOWN = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
    /** Of three bytes only punctuation; after Å and Ä a quotation mark is likelier to be one than to be a byte. */
    private static final Pattern SEQUENCE = Pattern.compile("â[€‚„†\\u0080\\u0082\\u0084\\u0086][" + LATIN + SHOWN + "]"
            + "|[ÂÃ][" + LATIN + SHOWN + "]|[ÅÄ][" + LATIN + "€‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]");
    /** A closing quotation mark whose last byte has no character in Windows-1252. */
    private static final Pattern CUT = Pattern.compile("â€(?=[\\s.,;:!?)]|$)");

    private Mojibake() {
    }

    static SourceText repair(SourceText text) {
        return text.replaceAll(SEQUENCE, match -> decode(match.group())).replaceAll(CUT, "”");
    }

    private static String decode(String shown) {
        byte[] bytes = new byte[shown.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = shown.charAt(i);
            bytes[i] = c < 0x100 ? (byte) c : String.valueOf(c).getBytes(WINDOWS)[0];
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
