package cablegraph.cable;

import cablegraph.text.SourceText;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a telegram: header lines, SUBJECT, body, signer. */
final class TelegramParser {

    private static final Pattern SUBJECT = Pattern.compile("(?i)SUBJ(?:ECT)?\\b *[:.]? *(?=\\S|$).*");
    private static final Pattern LABEL = Pattern.compile("(?i)SUBJ(?:ECT)?\\b *[:.]? *");
    private static final Pattern AFTER_SUBJECT =
            Pattern.compile("(?i)(?:REFS?|REFTELS?|TAGS?|E\\.? ?O\\.?|CLASSIFIED BY|PASS|FOR|ACTION|INFO)\\b.*");
    private static final Pattern INLINE_REF = Pattern.compile(" REFS?: ");
    private static final Pattern HEADER = Pattern.compile("(?:VZCZC|FM |TO |INFO |ZNR |DE |[OPRZ]{1,2} \\d{6}Z|UNCLAS|CONFIDENTIAL|SECRET|E\\.?O\\.? |TAGS).*");
    private static final Pattern REFERENCE =
            Pattern.compile("(?:(?:REFS?|REFTELS?)\\b[: ].*|¶?\\(?[A-Z][.)] .*)");
    private static final Pattern AUTHORITY = Pattern.compile("(?i)(?:classified by|derived from|decl(?:assify)? on|reasons?)\\b.*");
    private static final int PROSE = 200;

    private final Sheet sheet;
    private final List<String> warnings = new ArrayList<>();

    TelegramParser(Sheet sheet) {
        this.sheet = sheet;
    }

    Reading read() {
        int label = subjectLine();
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        String subject = null;
        if (label >= 0) {
            int end = subjectEnd(label);
            SourceText text = subject(label, end);
            if (text.isBlank()) {
                warnings.add("line " + (label + 1) + ": the SUBJECT label has no text after it");
            } else {
                subject = text.text();
                paragraphs.add(new Paragraph(0, 0, null, text.toOriginal(), List.of(new Passage(0, Part.SUBJECT, text))));
            }
            from = bodyStart(end);
        } else {
            from = afterHeader();
        }
        Signer signer = Signer.find(sheet, from);
        paragraphs.addAll(new BodyParser(sheet).read(from, signer.line()));
        if (paragraphs.isEmpty()) {
            warnings.add("no paragraph was found");
        }
        Header header = HeaderParser.read(sheet, 0, from, subject, signer.name());
        return new Reading(header, paragraphs, List.of(), warnings);
    }

    private int subjectLine() {
        for (int i = 0; i < sheet.size(); i++) {
            if (SUBJECT.matcher(sheet.at(i)).matches()) {
                return i;
            }
            if (Numbers.starts(sheet.at(i))) {
                return -1;
            }
        }
        return -1;
    }

    private int subjectEnd(int label) {
        int i = label + 1;
        while (i < sheet.size() && !sheet.line(i).isBlank() && !AFTER_SUBJECT.matcher(sheet.at(i)).matches()
                && !Numbers.starts(sheet.at(i))) {
            i++;
        }
        return i;
    }

    private SourceText subject(int label, int end) {
        Line first = sheet.line(label);
        Matcher matcher = LABEL.matcher(first.text());
        int skip = matcher.lookingAt() ? matcher.end() : 0;
        List<SourceText> parts = new ArrayList<>();
        parts.add(sheet.text().slice(new Span(first.span().begin() + skip, first.span().end())));
        for (int i = label + 1; i < end; i++) {
            parts.add(sheet.text().slice(sheet.line(i).span()));
        }
        SourceText joined = SourceText.join(parts, " ").strip();
        Matcher ref = INLINE_REF.matcher(joined.text());
        return ref.find() ? joined.slice(new Span(0, ref.start())).strip() : joined;
    }

    /** Returns the first line of the body, at or after {@code from}: of the text or of a heading above it. */
    private int bodyStart(int from) {
        int i = from;
        while (i < sheet.size()) {
            i = sheet.nextText(i, sheet.size());
            int end = blockEnd(i);
            String line = sheet.at(i);
            if (Numbers.starts(line)) {
                return i;
            }
            if (!REFERENCE.matcher(line).matches() && !AUTHORITY.matcher(line).matches() && i < sheet.size()) {
                if (leadsToText(i, end) || length(i, end) >= PROSE) {
                    return i;
                }
            }
            i = innerStart(i, end);
        }
        return sheet.nextText(from, sheet.size());
    }

    private boolean leadsToText(int from, int end) {
        if (!Headings.isHeading(sheet.at(from)) && !Headings.isRule(sheet.at(from))) {
            return false;
        }
        return true;
    }

    private int innerStart(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (Numbers.starts(sheet.at(i))) {
                return i;
            }
        }
        return end;
    }

    private int blockEnd(int from) {
        int i = from;
        while (i < sheet.size() && !sheet.line(i).isBlank()) {
            i++;
        }
        return i;
    }

    private int length(int from, int end) {
        return from >= end ? 0 : sheet.line(end - 1).span().end() - sheet.line(from).span().begin();
    }

    private int afterHeader() {
        int last = -1;
        for (int i = 0; i < sheet.size() && !Numbers.starts(sheet.at(i)); i++) {
            if (HEADER.matcher(sheet.at(i)).matches()) {
                last = i;
            }
        }
        return last < 0 ? 0 : sheet.nextText(last + 1, sheet.size());
    }
}
