package cablegraph.cable;

import cablegraph.text.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out the page markers that stand within a line, where line breaks were lost around them. */
final class PageMarkers {

    /** The line with the post's name and the cable's number: {@code UNCLAS SECTION 01 OF 03 MEXICO 000983}. */
    static final Pattern SERIAL = Pattern.compile("(?m)^ *+(?:U+NCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE"
            + "|C O N F I D E N T I A L|S E C R E T|U N C L A S)\\b[A-Z /]{0,40}?(?: SECTION \\d{1,2} OF \\d{1,2})?"
            + " ([A-Z][A-Z .'-]{1,30}) (\\d{3,6})\\b");
    private static final String PAGES = " +\\d{8} {1,4}\\d{3}(?:\\.\\d)? OF \\d{2,3}(?=\\s|$)";
    /** A marker has no room for more of the post's name. */
    private static final int ROOM = 10;

    private PageMarkers() {
    }

    static SourceText remove(SourceText text) {
        // Without the post's name there is no telling how many capitals before the number belong to the marker.
        Matcher serial = SERIAL.matcher(text.text());
        String post = serial.find() ? serial.group(1).strip() : "";
        String shown = post.substring(0, Math.min(ROOM, post.length())).strip();
        String name = shown.isEmpty() ? "[A-Z]{2,20}" : "(?:" + Pattern.quote(shown) + "|[A-Z]{2,20})";
        return text.replaceAll(Pattern.compile("(?<=\\S) +" + name + PAGES), "");
    }
}
