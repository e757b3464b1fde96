package cablegraph.cable;

import cablegraph.text.SourceText;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A repaired text and its lines. Where a line holds two parts of a header, or two paragraphs, each is a line here. */
record Sheet(SourceText text, List<Line> lines) {

    private static final Pattern LABELLED = Pattern.compile("(?i)(?:E\\.? ?O\\.? ?\\d|TAGS?\\b|SUBJ|REF).*");
    /** Where a header that lost its line breaks goes on with its next part or with the first paragraph. */
    private static final String PART = " {1,8}(?=(?:TAGS?|SUBJ(?:ECT)?|REFS?|REFTELS?) ?:)"
            + "| {1,8}(?=(?i:classified by):?\\s)| {1,8}(?=(?:¶ ?)?1\\. )| {1,8}(?<!\\d\\. {1,4})(?=\\((?:U|SBU|C|S|LOU)(?:/\\w{1,10})?\\) )";
    private static final Pattern NEXT_PART = Pattern.compile(PART);
    private static final Pattern SENT = Pattern.compile("(?:[A-Z]{1,2} ){1,3}\\d{6}Z .*");
    private static final Pattern NEXT_ADDRESS = Pattern.compile(" {1,8}(?=(?:FM|TO|INFO|ZEN|UNCLAS|CONFIDENTIAL|SECRET|"
            + "LIMITED OFFICIAL USE|C O N F|S E C R E T|E\\.O\\.) )|" + PART);
    /** A paragraph number with its marking, or with a pilcrow, after the end of a sentence. */
    private static final Pattern NEXT_PARAGRAPH = Pattern.compile(
            "(?<=[.!?)\"”]) {1,4}(?=¶ ?\\d{1,3}\\. |\\d{1,3}\\. ?\\((?:U|SBU|C|S|LOU)(?:/\\w{1,10})?\\) )");

    /** Returns the lines of {@code text}, which end at {@code '\n'}. */
    static Sheet of(SourceText text) {
        List<Line> lines = new ArrayList<>();
        String chars = text.text();
        int from = 0;
        while (from <= chars.length()) {
            int to = chars.indexOf('\n', from);
            if (to < 0) {
                to = chars.length();
            }
            split(chars, trim(chars, from, to), lines);
            from = to + 1;
        }
        return new Sheet(text, List.copyOf(lines));
    }

    /** Cuts a line of a header before each of its parts, and what follows the header, as any other line, before paragraphs. */
    private static void split(String chars, Span span, List<Line> lines) {
        String line = span.in(chars);
        boolean sent = SENT.matcher(line).matches();
        boolean header = sent || LABELLED.matcher(line).matches();
        Matcher matcher = (sent ? NEXT_ADDRESS : header ? NEXT_PART : NEXT_PARAGRAPH).matcher(line);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                lines.add(line(chars, new Span(span.begin() + from, span.begin() + matcher.start())));
                from = matcher.end();
                if (header && Numbers.startsAt(line, from)) {
                    header = false;
                    matcher.usePattern(NEXT_PARAGRAPH);
                }
            }
        }
        lines.add(line(chars, new Span(span.begin() + from, span.end())));
    }

    private static Line line(String chars, Span span) {
        String line = span.in(chars);
        return Artefacts.isSpacer(line) ? new Line(new Span(span.begin(), span.begin()), "", false)
                : new Line(span, line, Artefacts.isArtefact(line));
    }

    private static Span trim(String chars, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(chars.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(chars.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** Returns the text of a line; an empty one for an artefact and outside of the sheet. */
    String at(int index) {
        return index < 0 || index >= lines.size() || lines.get(index).artefact() ? "" : lines.get(index).text();
    }

    /** Returns the first line at or after {@code from} that is not blank, or {@code to} if there is none before it. */
    int nextText(int from, int to) {
        int i = from;
        while (i < to && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    /** Returns the first blank line at or after {@code from}, or the size of the sheet. */
    int blockEnd(int from) {
        int i = from;
        while (i < lines.size() && !lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    /** Returns the part of the text on a line from {@code skip} chars after the line's begin. */
    SourceText slice(int index, int skip) {
        Span span = lines.get(index).span();
        return text.slice(new Span(Math.min(span.begin() + skip, span.end()), span.end())).strip();
    }

    /** Returns this sheet without the lines from {@code end} on. */
    Sheet until(int end) {
        return new Sheet(text, lines.subList(0, end));
    }

    /** Returns this sheet with a line made shorter: from {@code begin} to {@code end} in the line's text. */
    Sheet trimmed(int index, int begin, int end) {
        int at = lines.get(index).span().begin();
        List<Line> kept = new ArrayList<>(lines);
        kept.set(index, line(text.text(), trim(text.text(), at + begin, at + end)));
        return new Sheet(text, List.copyOf(kept));
    }

    /** Returns this sheet with the lines in {@code dropped} made artefacts. */
    Sheet without(BitSet dropped) {
        if (dropped.isEmpty()) {
            return this;
        }
        List<Line> kept = new ArrayList<>(lines);
        dropped.stream().forEach(i -> kept.set(i, new Line(kept.get(i).span(), kept.get(i).text(), true)));
        return new Sheet(text, List.copyOf(kept));
    }
}
