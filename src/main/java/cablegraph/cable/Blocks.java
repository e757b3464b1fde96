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
    /** The length of the line of {@code before}, its paragraph number counted. */
    private int printed;
    /** Whether the line above {@code before} was a full one that ran on in it. */
    private boolean wrapped;

    /** @param width the length of a full line in this text */
    Blocks(int width) {
        this.width = width;
    }

    /**
     * Adds text that follows the last line directly.
     *
     * @param line the line that it stands on
     */
    void addNext(SourceText text, Line line) {
        boolean breaks = !open.isEmpty() && Flow.breaks(before, text.text(), width - printed, wrapped);
        if (breaks) {
            close();
        }
        wrapped = !breaks && printed >= width;
        add(text, line);
    }

    /** Adds text that stands below blank lines or a page break. */
    void addBelowGap(SourceText text, Line line, boolean pageBreak) {
        if (!goesOn(text.text(), pageBreak)) {
            close();
        }
        wrapped = false;
        add(text, line);
    }

    /** Returns whether the text goes on in {@code line}, which stands below blank lines or a page break. */
    boolean goesOn(String line, boolean pageBreak) {
        boolean item = !open.isEmpty() && Flow.isItem(open.get(0).text());
        boolean running = open.size() > 1 || printed > before.length();
        return !open.isEmpty() && Flow.crosses(before, line, pageBreak, running)
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

    private void add(SourceText text, Line line) {
        if (text.length() > 0) {
            open.add(text);
            before = text.text();
            printed = line.text().length();
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            parts.add(SourceText.join(open, " "));
            open.clear();
        }
    }
}
