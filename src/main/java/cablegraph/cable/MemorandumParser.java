package cablegraph.cable;

import cablegraph.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a memorandum of conversation: title block with its participants by side, then the text. */
final class MemorandumParser {

    /** A label of the title block and what stands behind it on its line. */
    static final Pattern LABEL = Pattern.compile("(?i)(PARTICIPANTS?|ALSO PRESENT|SUBJECTS?|PLACE|DATE(?: ?(?:AND|/|&) ?TIME)?|TIME"
            + "|TIME AND PLACE|COPIES TO|DISTRIBUTION)(?: ?: ?| *$)(.*)");
    private static final Pattern PARTICIPANTS = Pattern.compile("(?i)PARTICIPANTS?(?: ?: ?.*|)");
    /** A line of the title block is shorter, and no sentence. */
    private static final int PROSE = 160;
    private static final int PROSE_WORDS = 6;

    private final Sheet sheet;

    MemorandumParser(Sheet sheet) {
        this.sheet = sheet;
    }

    static boolean isParticipantsLabel(String line) {
        return PARTICIPANTS.matcher(line).matches();
    }

    static boolean namesPeople(String label) {
        String folded = label.toLowerCase(Locale.ROOT);
        return folded.startsWith("participant") || folded.equals("also present");
    }

    Reading read() {
        int title = sheet.nextText(0, sheet.size());
        int from = bodyStart(title);
        List<Integer> block = new ArrayList<>();
        for (int i = title; i < from; i++) {
            if (!sheet.line(i).isBlank() && !Headings.isRule(sheet.at(i))) {
                block.add(i);
            }
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Delegation> delegations = List.of();
        if (!block.isEmpty()) {
            SourceText text = SourceText.join(block.stream().map(i -> sheet.slice(i, 0)).toList(), "\n");
            paragraphs.add(new Paragraph(0, 0, null, text.toOriginal(), List.of(new Passage(0, Part.TITLE_BLOCK, text))));
            delegations = ParticipantList.read(text);
        }
        Signer signer = Signer.find(sheet, from);
        paragraphs.addAll(BodyParser.readPublished(signer.sheet(), Math.min(from, signer.sheet().size())));
        List<String> warnings = delegations.isEmpty() ? List.of("the memorandum has no list of participants") : List.of();
        return new Reading(header(block, signer.name()), paragraphs, delegations, warnings);
    }

    /** The text begins below the title block: with its first sentence, its first number or its first heading of prose. */
    private int bodyStart(int title) {
        boolean labelled = false;
        for (int i = title + 1; i < sheet.size(); i++) {
            String line = sheet.at(i);
            if (LABEL.matcher(line).matches()) {
                labelled = true;
            } else if (labelled && (isProse(line) || Numbers.starts(line) || Headings.isRule(sheet.at(i + 1)))) {
                return i;
            }
        }
        return labelled ? sheet.size() : afterDateline(title);
    }

    private static boolean isProse(String line) {
        return line.length() > PROSE || Flow.isClosed(line) && line.split(" ").length >= PROSE_WORDS;
    }

    /** Without labels the title block is the title and a dateline. */
    private int afterDateline(int title) {
        int second = sheet.nextText(title + 1, sheet.size());
        boolean dateline = HeaderDates.day(sheet.at(second)).isPresent() && !isProse(sheet.at(second).replace(".", ""));
        return sheet.nextText(dateline ? second + 1 : title + 1, sheet.size());
    }

    private Header header(List<Integer> block, String signer) {
        String date = block.stream().map(sheet::at).map(HeaderDates::day).flatMap(Optional::stream).findFirst().orElse(null);
        return new Header(date, null, List.of(), List.of(), null, null, List.of(), List.of(), subject(block), List.of(), signer);
    }

    /** The subject stands behind its label or on the lines below it. */
    private String subject(List<Integer> block) {
        StringBuilder subject = new StringBuilder();
        boolean inside = false;
        for (int line : block) {
            Matcher label = LABEL.matcher(sheet.at(line));
            if (label.matches()) {
                inside = label.group(1).toLowerCase(Locale.ROOT).startsWith("subject");
            }
            if (inside) {
                subject.append(' ').append(label.matches() ? label.group(2) : sheet.at(line));
            }
        }
        return subject.toString().isBlank() ? null : subject.toString().strip();
    }
}
