package cablegraph.cable;

import cablegraph.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a telegram: header lines, SUBJECT, body, signer. */
final class TelegramParser {

    private static final Pattern SUBJECT = Pattern.compile("(?i)SUBJ(?:ECT)?\\b *[:.]? *");
    private static final Pattern AFTER_SUBJECT = Pattern.compile(
            "(?i)(?:(?:REFS?|REFTELS?|REFERENCES?) ?[:.(].*|REFS? [A-Z]{3,}.*|TAGS?\\b.*|E\\.? ?O\\.? ?\\d.*|CLASSIFIED BY\\b.*)");
    private static final Pattern HEADER = Pattern.compile("(?:VZCZC|FM |TO |INFO |ACTION |ZNR |DE R|(?:[OPRZ]{1,2} ){1,3}\\d{6}Z"
            + "|E\\. ?O\\. ?\\d|TAGS?[: ]|REFS?:).*");
    private static final Pattern REFERENCE = Pattern.compile("(?i)(?:REFS?|REFTELS?|REFERENCES?)\\b.*");
    private static final Pattern LETTERED = Pattern.compile("\\(?[A-Z][.)] .*");
    private static final Pattern AUTHORITY = Pattern.compile("(?i)(?:classified by|derived from|decl(?:assify)? on|reasons?:)\\b.*");
    /** How a whole cable is to be handled: a line of the header wherever it stands. */
    private static final Pattern HANDLING = Pattern.compile("(?i)\\(?(?:sensitive but unclassified|unclassified but sensitive"
            + "|for official use only|not for internet|please protect|protect accordingly|handle accordingly).{0,120}");
    private static final Pattern ATTENTION = Pattern.compile("(?:STATE|DEPT|DEPARTMENT|NSC|OSD|DOD|TREASURY|COMMERCE|USDOC|PASS"
            + "|PLEASE PASS|FOR)\\b[A-Z /]{0,24}\\b(?:FOR|PASS|TO)\\b.{0,100}");
    private static final int PROSE_WORDS = 8;
    private static final int BLOCK_WORDS = 12;
    private static final int PROSE = 200;
    private static final int LONGEST_SUBJECT = 12;

    private final Sheet sheet;
    private final List<String> warnings = new ArrayList<>();

    TelegramParser(Sheet sheet) {
        this.sheet = sheet;
    }

    Reading read() {
        int label = subjectLine();
        List<Paragraph> paragraphs = new ArrayList<>();
        String subject = null;
        int from;
        if (label >= 0) {
            int end = subjectEnd(label);
            SourceText text = subject(label, end);
            if (text.isBlank()) {
                warnings.add("the SUBJECT label has no text after it");
            } else {
                subject = text.text();
                paragraphs.add(new Paragraph(0, 0, null, text.toOriginal(), List.of(new Passage(0, Part.SUBJECT, text))));
            }
            from = bodyStart(end);
        } else {
            from = afterHeader();
        }
        Signer signer = Signer.find(SectionJoins.remove(sheet, from), from);
        List<Paragraph> body = new BodyParser(signer.sheet(), Math.min(from, signer.sheet().size()), signer.sheet().size()).read();
        if (body.isEmpty()) {
            warnings.add("no paragraph was found");
        }
        paragraphs.addAll(body);
        return new Reading(HeaderParser.read(sheet, 0, from, subject, signer.name()), paragraphs, List.of(), warnings);
    }

    private int subjectLine() {
        for (int i = 0; i < sheet.size() && !Numbers.starts(sheet.at(i)); i++) {
            if (SUBJECT.matcher(sheet.at(i)).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    /** The subject goes on to a blank line, a label or the first paragraph; a label alone has its subject below. */
    private int subjectEnd(int label) {
        int i = label + 1;
        Matcher matcher = SUBJECT.matcher(sheet.at(label));
        if (matcher.matches()) {
            i = Math.min(sheet.size(), sheet.nextText(i, sheet.size()) + 1);
        }
        while (i < sheet.size() && i - label < LONGEST_SUBJECT && !sheet.line(i).isBlank()
                && !AFTER_SUBJECT.matcher(sheet.at(i)).matches() && !Numbers.starts(sheet.at(i)) && !Headings.isRule(sheet.at(i))
                && !(Headings.isHeading(sheet.at(i)) && Headings.isRule(sheet.at(i + 1)))) {
            i++;
        }
        return i;
    }

    private SourceText subject(int label, int end) {
        Matcher matcher = SUBJECT.matcher(sheet.at(label));
        List<SourceText> parts = new ArrayList<>();
        parts.add(sheet.slice(label, matcher.lookingAt() ? matcher.end() : 0));
        for (int i = label + 1; i < end; i++) {
            parts.add(sheet.slice(i, 0));
        }
        return SourceText.join(parts.stream().filter(part -> part.length() > 0).toList(), " ").strip();
    }

    /** Returns the first line of the body below the subject: of the text or of a heading above it. */
    private int bodyStart(int from) {
        int i = sheet.nextText(from, sheet.size());
        int first = i;
        while (i < sheet.size()) {
            String line = sheet.at(i);
            int end = sheet.blockEnd(i);
            if (REFERENCE.matcher(line).matches() || AUTHORITY.matcher(line).matches() || LETTERED.matcher(line).matches()) {
                i = sheet.nextText(afterEntries(i + 1, end), sheet.size());
                first = i;
            } else if (HANDLING.matcher(line).matches() || ATTENTION.matcher(line).matches() || isLabel(line)) {
                i = sheet.nextText(i + 1, sheet.size());
                first = i;
            } else if (opens(i, end)) {
                return i;
            } else {
                i = sheet.nextText(end, sheet.size());
            }
        }
        return Math.min(first, sheet.size());
    }

    private static boolean isLabel(String line) {
        return AFTER_SUBJECT.matcher(line).matches() || HEADER.matcher(line).matches();
    }

    /** Returns the end of a block of references, or the line in it that opens the text. */
    private int afterEntries(int from, int end) {
        for (int i = from; i < end; i++) {
            String line = sheet.at(i);
            if (Numbers.starts(line) || Headings.isRule(line) || Numbers.markingLength(line, 0) > 0
                    || Headings.isHeading(line) && Headings.isRule(sheet.at(i + 1))) {
                return i;
            }
        }
        return end;
    }

    /** Returns whether the text opens in the block from {@code i} to {@code end}: with a number, a heading or a sentence. */
    private boolean opens(int i, int end) {
        String line = sheet.at(i);
        if (Numbers.starts(line) || Numbers.markingLength(line, 0) > 0 || Headings.isHeading(line) || Headings.isRule(line)) {
            return true;
        }
        int words = 0;
        boolean sentence = false;
        for (int at = i; at < end; at++) {
            words += sheet.at(at).split(" ").length;
            sentence |= Flow.isClosed(sheet.at(at));
        }
        int length = sheet.line(end - 1).span().end() - sheet.line(i).span().begin();
        return length >= PROSE || afterEntries(i, end) < end || sentence && words >= BLOCK_WORDS;
    }

    /** Without a subject the body begins below the last line of a header at the top, if there is one. */
    private int afterHeader() {
        int last = -1;
        for (int i = 0; i < sheet.size() && !Numbers.starts(sheet.at(i)); i++) {
            String line = sheet.at(i);
            if (HEADER.matcher(line).matches() || PageMarkers.SERIAL.matcher(line).lookingAt()) {
                last = i;
            } else if (Flow.isClosed(line) && line.split(" ").length > PROSE_WORDS || line.length() >= PROSE) {
                break;
            }
        }
        return last < 0 ? 0 : bodyStart(sheet.blockEnd(last));
    }
}
