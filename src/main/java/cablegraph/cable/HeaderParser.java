package cablegraph.cable;

import java.util.ArrayList;
import java.util.List;

/** Reads the fields of a telegram's header. */
final class HeaderParser {

    private HeaderParser() {
    }

    static Header read(Sheet sheet, int from, int to, String subject, String signer) {
        String origin = null;
        List<String> action = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (sheet.at(i).startsWith("FM ")) {
                origin = sheet.at(i).substring(3).strip();
            }
        }
        return new Header(null, origin, action, List.of(), null, null, List.of(), List.of(), subject, List.of(), signer);
    }
}
