package cablegraph.cable;

import cablegraph.text.SourceText;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a memorandum of conversation: title block with its participants by side, then the text. */
final class MemorandumParser {

    private static final Pattern PARTICIPANTS = Pattern.compile("(?:PARTICIPANTS|Participants)\\b *:?.*");
    private static final Pattern LABEL = Pattern.compile("(?:PARTICIPANTS?|SUBJECTS?|PLACE|DATE(?: AND TIME)?|TIME|DATE/TIME|ALSO PRESENT|COPIES TO)\\b:?.*");
    private static final int PROSE = 110;

    private final Sheet sheet;

    MemorandumParser(Sheet sheet) {
        this.sheet = sheet;
    }

    static boolean isParticipantsLabel(String line) {
        return PARTICIPANTS.matcher(line).matches();
    }

    Reading read() {
        int title = sheet.nextText(0, sheet.size());
        int from = title;
        boolean labelled = false;
        for (int i = title; i < sheet.size(); i++) {
            String line = sheet.at(i);
            if (LABEL.matcher(line).matches()) {
                labelled = true;
            } else if (labelled && (line.length() > PROSE || Numbers.starts(line))) {
                from = i;
                break;
            }
        }
        List<SourceText> block = new ArrayList<>();
        for (int i = title; i < from; i++) {
            if (!sheet.line(i).isBlank()) {
                block.add(sheet.text().slice(sheet.line(i).span()));
            }
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        if (!block.isEmpty()) {
            SourceText text = SourceText.join(block, "\n");
            paragraphs.add(new Paragraph(0, 0, null, text.toOriginal(), List.of(new Passage(0, Part.TITLE_BLOCK, text))));
        }
        paragraphs.addAll(new BodyParser(sheet).read(from, sheet.size()));
        return new Reading(Header.EMPTY, paragraphs, List.of(), List.of());
    }
}
