package cablegraph.cable;

import cablegraph.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of running text together: soft breaks become blanks, and a {@code '\n'} stands where the text breaks
 * off (a blank line, an item of a list, a row of a table).
 */
final class Blocks {

    private final int width;
    private final List<SourceText> parts = new ArrayList<>();
    private final List<SourceText> open = new ArrayList<>();
    private String before = "";

    /** @param width the length of a full line in this text */
    Blocks(int width) {
        this.width = width;
    }

    /** Adds a line that follows the last one directly. */
    void addNext(SourceText line) {
        if (!open.isEmpty() && Flow.breaks(before, line.text(), width)) {
            close();
        }
        add(line);
    }

    /** Adds a line that stands below blank lines or a page break. */
    void addBelowGap(SourceText line, boolean pageBreak) {
        if (!goesOn(line.text(), pageBreak)) {
            close();
        }
        add(line);
    }

    /** Returns whether the text goes on in {@code line}, which stands below blank lines or a page break. */
    boolean goesOn(String line, boolean pageBreak) {
        boolean item = !open.isEmpty() && Flow.isItem(open.get(0).text());
        return !open.isEmpty() && Flow.crosses(before, line, pageBreak)
                && (!item || pageBreak || Character.isLowerCase(line.charAt(0)));
    }

    boolean isEmpty() {
        return parts.isEmpty() && open.isEmpty();
    }

    /** Returns the text put together, never blank, and starts anew; null if there is none. */
    SourceText take() {
        close();
        if (parts.isEmpty()) {
            return null;
        }
        SourceText text = SourceText.join(parts, "\n");
        parts.clear();
        before = "";
        return text;
    }

    private void add(SourceText line) {
        if (line.length() > 0) {
            open.add(line);
            before = line.text();
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            parts.add(SourceText.join(open, " "));
            open.clear();
        }
    }
}
