package cablegraph.cable;

import cablegraph.text.SourceText;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Splits the lines of a body into paragraphs, and each paragraph into headings and running text. */
final class BodyParser {

    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    /** A pilcrow in running text: a figure at a line's begin was taken for a paragraph number. */
    private static final Pattern PILCROW = Pattern.compile("¶ ?");
    /** A rule that came to stand behind its heading. */
    private static final Pattern UNDERLINE = Pattern.compile(" [-_=*]{3,}$");
    /** The length of a full line where the text does not show it, and the share of full lines that are shorter. */
    private static final int USUAL_WIDTH = 60;
    private static final int TALLEST_HEADING = 3;
    /** An opening and a closing paragraph may go without a number. */
    private static final int UNNUMBERED = 2;
    private static final int RAGGED = 12;

    private final Sheet sheet;
    private final int from;
    private final int to;
    private final int width;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** A reader of the lines from {@code from} to {@code to}. */
    BodyParser(Sheet sheet, int from, int to) {
        this.sheet = sheet;
        this.from = from;
        this.to = to;
        this.width = fullLine() - RAGGED;
    }

    /** Returns the paragraphs by their printed numbers, or by their breaks if none is printed; ordinals count from 1. */
    List<Paragraph> read() {
        List<ParagraphStarts.Opening> openings = ParagraphStarts.of(sheet, from, to);
        return openings.isEmpty() ? readUnnumbered() : readNumbered(openings);
    }

    /**
     * Returns the paragraphs of an edited text from line {@code from} on. There a number may count points within a
     * paragraph: it counts as a paragraph's own only where nearly all paragraphs have one.
     */
    static List<Paragraph> readPublished(Sheet sheet, int from) {
        List<Paragraph> byBreaks = new BodyParser(sheet, from, sheet.size()).readUnnumbered();
        List<ParagraphStarts.Opening> openings = ParagraphStarts.of(sheet, from, sheet.size());
        boolean numbered = openings.size() > 1 && openings.get(0).number() == 1
                && byBreaks.size() <= openings.size() + UNNUMBERED;
        return numbered ? new BodyParser(sheet, from, sheet.size()).readNumbered(openings) : byBreaks;
    }

    /** Returns one paragraph for each that stands between blank lines, numbered from 1. */
    private List<Paragraph> readUnnumbered() {
        int begin = from;
        boolean text = false;
        Blocks open = new Blocks(width);
        for (int i = from; i < to; i++) {
            String line = sheet.at(i);
            if (line.isEmpty()) {
                continue;
            }
            boolean gap = i == from || sheet.at(i - 1).isEmpty();
            boolean heading = isHeading(i) || Headings.isRule(line);
            if (gap && text && !open.goesOn(line, isPageBreak(i))) {
                paragraph(begin, i, null);
                begin = i;
                text = false;
                open.take();
            }
            if (!heading) {
                text = true;
                open.addNext(sheet.slice(i, 0), sheet.line(i));
            }
        }
        paragraph(begin, to, null);
        return paragraphs;
    }

    private List<Paragraph> readNumbered(List<ParagraphStarts.Opening> openings) {
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

    /** Returns the first line of the headings that stand directly above a paragraph. */
    private int headingAbove(int begin, int start) {
        int head = start;
        for (int i = start - 1; i >= begin; i--) {
            String line = sheet.at(i);
            if (!line.isEmpty() && !Headings.isRule(line)) {
                if (!isHeading(i) || Numbers.starts(line) || goesOnFromAbove(i, begin)) {
                    break;
                }
                head = i;
            }
        }
        return head;
    }

    private boolean goesOnFromAbove(int line, int begin) {
        int above = line - 1;
        while (above >= begin && sheet.at(above).isEmpty()) {
            above--;
        }
        boolean running = above > begin && !isEdge(above - 1) || Numbers.starts(sheet.at(above));
        return above >= begin && above < line - 1 && Flow.crosses(sheet.at(above), sheet.at(line), isPageBreak(line), running);
    }

    private void paragraph(int begin, int end, ParagraphStarts.Opening opening) {
        int ordinal = paragraphs.size() + 1;
        List<Passage> passages = new ArrayList<>();
        Blocks heading = new Blocks(width);
        Blocks text = new Blocks(width);
        Marking marking = null;
        int start = -1;
        boolean gap = false;
        for (int i = begin; i < end; i++) {
            Line line = sheet.line(i);
            boolean rule = Headings.isRule(line.text());
            if (sheet.at(i).isEmpty() || rule) {
                gap = true;
                if (!heading.isEmpty()) {
                    flush(ordinal, Part.HEADING, heading, passages);
                }
                continue;
            }
            start = start < 0 ? line.span().begin() : start;
            boolean opens = opening != null && i == opening.start().line();
            if (!opens && isHeading(i) && !(gap && text.goesOn(line.text(), isPageBreak(i)))) {
                flush(ordinal, Part.BODY, text, passages);
                heading.addNext(sheet.slice(i, 0), line);
            } else {
                flush(ordinal, Part.HEADING, heading, passages);
                int number = opens ? opening.start().length() : 0;
                boolean first = opens || text.isEmpty();
                marking = marking == null && first ? Numbers.marking(line.text(), number) : marking;
                SourceText rest = sheet.slice(i, first ? number + Numbers.markingLength(line.text(), number) : 0);
                if (gap) {
                    text.addBelowGap(rest, line, isPageBreak(i));
                } else {
                    text.addNext(rest, line);
                }
            }
            gap = false;
        }
        flush(ordinal, Part.HEADING, heading, passages);
        flush(ordinal, Part.BODY, text, passages);
        if (!passages.isEmpty()) {
            Span last = passages.get(passages.size() - 1).text().toOriginal();
            int first = sheet.text().toOriginal(new Span(start, start + 1)).begin();
            paragraphs.add(new Paragraph(ordinal, number(opening), marking, new Span(first, last.end()), passages));
        }
    }

    private int number(ParagraphStarts.Opening opening) {
        if (opening != null) {
            return opening.number();
        }
        return paragraphs.isEmpty() ? 1 : paragraphs.get(paragraphs.size() - 1).number() + 1;
    }

    private static void flush(int ordinal, Part part, Blocks blocks, List<Passage> passages) {
        SourceText text = blocks.take();
        if (text != null) {
            SourceText clean = text.replaceAll(PILCROW, "").replaceAll(BLANKS, " ");
            SourceText whole = part == Part.HEADING ? clean.replaceAll(UNDERLINE, "").strip() : clean;
            if (!whole.isBlank()) {
                passages.add(new Passage(ordinal, part, whole));
            }
        }
    }

    /** Returns whether a line is a heading: it reads as one, and stands alone or above a rule. */
    private boolean isHeading(int i) {
        if (!Headings.isHeading(sheet.at(i))) {
            return ruledBelow(i);
        }
        boolean above = i == from || isEdge(i - 1);
        boolean below = i + 1 >= to || isEdge(i + 1) || Numbers.starts(sheet.at(i + 1));
        return above && below || ruledBelow(i);
    }

    private boolean isEdge(int i) {
        return sheet.at(i).isEmpty() || Headings.isRule(sheet.at(i));
    }

    /** Returns whether a line belongs to a few short ones, below a gap, that a rule underlines. */
    private boolean ruledBelow(int i) {
        int top = i;
        while (top > from && !isEdge(top - 1) && i - top < TALLEST_HEADING) {
            top--;
        }
        int rule = i + 1;
        while (rule < to && !isEdge(rule) && rule - top < TALLEST_HEADING) {
            rule++;
        }
        return rule < to && rule - top <= TALLEST_HEADING && Headings.isRule(sheet.at(rule)) && !sheet.at(i).isEmpty()
                && !Headings.isRule(sheet.at(i)) && !Numbers.starts(sheet.at(i)) && !Flow.isClosed(sheet.at(i))
                && sheet.at(i).length() <= USUAL_WIDTH * 2;
    }

    private boolean isPageBreak(int i) {
        for (int above = i - 1; above >= from && sheet.line(above).isBlank(); above--) {
            if (sheet.line(above).artefact()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the length of most lines that run on in the next line. */
    private int fullLine() {
        int[] lengths = new int[to - from];
        int count = 0;
        for (int i = from; i + 1 < to; i++) {
            String next = sheet.at(i + 1);
            if (!sheet.at(i).isEmpty() && !next.isEmpty() && Character.isLowerCase(next.charAt(0))) {
                lengths[count++] = sheet.at(i).length();
            }
        }
        if (count < 3) {
            return USUAL_WIDTH;
        }
        Arrays.sort(lengths, 0, count);
        return Math.min(lengths[count / 2], USUAL_WIDTH * 2);
    }
}
