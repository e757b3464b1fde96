package cablegraph.cable;

import java.util.regex.Pattern;

/** Tells the form of a text from its first lines. */
final class Forms {

    private static final Pattern MEMORANDUM =
            Pattern.compile("(?i)(?:\\d{1,4}\\.? )?(?:memorandum|record|minutes|notes) of (?:an? )?(?:telephone )?(?:conversations?|meetings?)\\b.*");
    private static final Pattern PUBLISHED =
            Pattern.compile("\\d{1,4}\\. (?:Circular )?(?:Telegram|Airgram|Despatch|Dispatch|Message)\\b.*");
    private static final Pattern TRANSMITTED = Pattern.compile("FM .*|VZCZC.*");
    /** How far down the form shows; a PARTICIPANTS list further down is a part of a telegram. */
    private static final int TOP = 40;

    private Forms() {
    }

    static CableForm of(Sheet sheet) {
        int first = sheet.nextText(0, sheet.size());
        if (PUBLISHED.matcher(sheet.at(first)).matches()) {
            return CableForm.PUBLISHED_TELEGRAM;
        }
        if (MEMORANDUM.matcher(sheet.at(first)).matches()) {
            return CableForm.MEMORANDUM;
        }
        for (int i = first; i < Math.min(sheet.size(), first + TOP); i++) {
            String line = sheet.at(i);
            if (TRANSMITTED.matcher(line).matches() || Numbers.starts(line)) {
                return CableForm.TELEGRAM;
            }
            if (MemorandumParser.isParticipantsLabel(line)) {
                return CableForm.MEMORANDUM;
            }
        }
        return CableForm.TELEGRAM;
    }
}
