package cablegraph.cable;

import cablegraph.text.SourceText;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A repaired text and its lines. */
record Sheet(SourceText text, List<Line> lines) {

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
            lines.add(line(chars, from, to));
            from = to + 1;
        }
        return new Sheet(text, List.copyOf(lines));
    }

    private static Line line(String chars, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(chars.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(chars.charAt(end - 1))) {
            end--;
        }
        Span span = new Span(begin, end);
        return new Line(span, span.in(chars));
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** Returns the text of a line, or an empty one outside of the sheet. */
    String at(int index) {
        return index < 0 || index >= lines.size() ? "" : lines.get(index).text();
    }

    /** Returns the first line at or after {@code from} that is not blank, or {@code to} if there is none before it. */
    int nextText(int from, int to) {
        int i = from;
        while (i < to && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }
}
