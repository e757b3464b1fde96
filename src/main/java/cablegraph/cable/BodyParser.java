package cablegraph.cable;

import cablegraph.text.SourceText;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits the lines of a body into paragraphs, and each paragraph into headings and running text. */
final class BodyParser {

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private final Sheet sheet;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    BodyParser(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the paragraphs of the lines from {@code from} to {@code to}, their ordinals counted from 1. */
    List<Paragraph> read(int from, int to) {
        List<ParagraphStarts.Opening> openings = ParagraphStarts.of(sheet, from, to);
        if (openings.isEmpty()) {
            unnumbered(from, to);
            return paragraphs;
        }
        int begin = from;
        ParagraphStarts.Opening current = null;
        for (ParagraphStarts.Opening opening : openings) {
            int head = headingAbove(begin, opening.start().line());
            paragraph(begin, head, current);
            begin = head;
            current = opening;
        }
        paragraph(begin, to, current);
        return paragraphs;
    }

    private void unnumbered(int from, int to) {
        int begin = from;
        boolean text = false;
        for (int i = from; i < to; i++) {
            if (sheet.line(i).isBlank() && text) {
                paragraph(begin, i, null);
                begin = i;
                text = false;
            } else if (!sheet.line(i).isBlank()) {
                text = text || !Headings.isHeading(sheet.at(i)) && !Headings.isRule(sheet.at(i));
            }
        }
        paragraph(begin, to, null);
    }

    /** Returns the first line of the headings that stand directly above a paragraph. */
    private int headingAbove(int from, int start) {
        int head = start;
        for (int i = start - 1; i >= from; i--) {
            String line = sheet.at(i);
            if (line.isEmpty() || Headings.isRule(line)) {
                continue;
            }
            boolean alone = sheet.at(i - 1).isEmpty() || Headings.isRule(sheet.at(i - 1)) || Headings.isRule(sheet.at(i + 1));
            if (!alone || !Headings.isHeading(line) || Numbers.starts(line)) {
                break;
            }
            head = i;
        }
        return head;
    }

    private void paragraph(int from, int to, ParagraphStarts.Opening opening) {
        int ordinal = paragraphs.size() + 1;
        List<Passage> passages = new ArrayList<>();
        Marking marking = null;
        int begin = -1;
        int i = from;
        List<Span> run = new ArrayList<>();
        for (; i < to; i++) {
            Line line = sheet.line(i);
            if (opening != null && i == opening.start().line()) {
                int number = opening.start().length();
                int mark = Numbers.markingLength(line.text(), number);
                if (mark > 0) {
                    marking = Marking.parse(line.text().substring(number, number + mark)).orElse(null);
                }
                begin = begin < 0 ? line.span().begin() : begin;
                run.add(new Span(line.span().begin() + number + mark, line.span().end()));
            } else if (Headings.isRule(line.text())) {
                continue;
            } else if (isHeading(i) && (opening == null || i < opening.start().line() || standsAlone(i))) {
                flush(ordinal, run, passages);
                passages.add(new Passage(ordinal, Part.HEADING, sheet.text().slice(line.span())));
                begin = begin < 0 ? line.span().begin() : begin;
            } else {
                begin = begin < 0 && !line.isBlank() ? line.span().begin() : begin;
                run.add(line.span());
            }
        }
        flush(ordinal, run, passages);
        if (passages.isEmpty()) {
            return;
        }
        Span last = passages.get(passages.size() - 1).text().toOriginal();
        int start = sheet.text().toOriginal(new Span(begin, begin + 1)).begin();
        int number = opening == null ? Math.max(1, paragraphs.isEmpty() ? 1 : paragraphs.get(paragraphs.size() - 1).number() + 1)
                : opening.number();
        paragraphs.add(new Paragraph(ordinal, number, marking, new Span(start, Math.max(start, last.end())), passages));
    }

    private boolean isHeading(int i) {
        return !sheet.at(i).isEmpty() && Headings.isHeading(sheet.at(i))
                && (Headings.isRule(sheet.at(i + 1)) || standsAlone(i));
    }

    private boolean standsAlone(int i) {
        return sheet.at(i - 1).isEmpty() && sheet.at(i + 1).isEmpty();
    }

    private void flush(int ordinal, List<Span> run, List<Passage> passages) {
        List<SourceText> parts = new ArrayList<>();
        List<SourceText> block = new ArrayList<>();
        SourceText previous = null;
        for (Span span : run) {
            SourceText part = sheet.text().slice(span).strip();
            if (part.length() == 0) {
                if (!block.isEmpty()) {
                    parts.add(SourceText.join(block, " "));
                    block.clear();
                }
                continue;
            }
            if (block.isEmpty() && previous != null && Flow.goesOn(previous.text(), part.text())) {
                block.add(parts.remove(parts.size() - 1));
            } else if (!block.isEmpty() && Flow.isItem(part.text())) {
                parts.add(SourceText.join(block, " "));
                block.clear();
            }
            block.add(part);
            previous = part;
        }
        if (!block.isEmpty()) {
            parts.add(SourceText.join(block, " "));
        }
        run.clear();
        if (!parts.isEmpty()) {
            SourceText text = SourceText.join(parts, "\n").replaceAll(BLANKS, " ");
            if (!text.isBlank()) {
                passages.add(new Passage(ordinal, Part.BODY, text));
            }
        }
    }
}
