package cablegraph.cable;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides, on the numbers of a text as a whole, which of them open a paragraph and how each should read.
 *
 * <p>A number opens a paragraph where the line above allows it (blank, ended as a sentence, a heading, a rule) or where a
 * portion marking follows, unless it breaks a sequence that goes on without it. A pilcrow lost in transmission reads as
 * a 1: {@code 12.} after paragraph 1 is paragraph 2 where no {@code 2.} without pilcrow stands in the text.
 */
final class ParagraphStarts {

    /** Numbers run on in steps; one that skips more than this in running text is a wrapped figure. */
    private static final int LARGEST_SKIP = 5;

    /** A paragraph that opens at {@code start} and is the one numbered {@code number}. */
    record Opening(Numbers.Start start, int number) {
    }

    private final Sheet sheet;
    private final List<Numbers.Start> starts;
    private final boolean lost;
    /** For every number, the last candidate that prints it. */
    private final int[] lastPlace = new int[1000];

    private ParagraphStarts(Sheet sheet, List<Numbers.Start> starts) {
        this.sheet = sheet;
        this.starts = starts;
        this.lost = pilcrowsLost();
        for (int i = 0; i < starts.size(); i++) {
            lastPlace[starts.get(i).printed()] = i;
        }
    }

    static List<Opening> of(Sheet sheet, int from, int to) {
        List<Numbers.Start> starts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Numbers.Start start = Numbers.read(i, sheet.at(i));
            if (start != null) {
                starts.add(start);
            }
        }
        return new ParagraphStarts(sheet, starts).choose();
    }

    private List<Opening> choose() {
        List<Opening> openings = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < starts.size(); i++) {
            int number = number(starts.get(i), last);
            if (opens(i, number, last)) {
                openings.add(new Opening(starts.get(i), number));
                last = number;
            }
        }
        return openings;
    }

    private boolean opens(int i, int number, int last) {
        Numbers.Start start = starts.get(i);
        if (start.marked()) {
            return true;
        }
        boolean next = number == last + 1;
        if (!next && lastPlace[Math.min(999, last + 1)] > i && (start.pilcrow() || number > last + LARGEST_SKIP)) {
            return false;
        }
        String above = sheet.at(start.line() - 1);
        if (above.isEmpty()) {
            // A blank line in mid-sentence proves nothing; a sentence that ended does.
            String text = textAbove(start.line());
            return next || text.isEmpty() || Flow.isClosed(text) || Headings.isHeading(text) || number <= last;
        }
        boolean free = Flow.isClosed(above) || Headings.isRule(above) || Headings.isHeading(above);
        return free && (next || number == 1 || start.pilcrow()) || next && start.pilcrow() && lastPlace[number] <= i;
    }

    private String textAbove(int line) {
        for (int i = line - 1; i >= Math.max(0, line - 12); i--) {
            if (!sheet.at(i).isEmpty()) {
                return sheet.at(i);
            }
        }
        return "";
    }

    private int number(Numbers.Start start, int last) {
        return lost && !start.pilcrow() && start.printed() != last + 1 && withoutPilcrow(start) == last + 1
                ? last + 1 : start.printed();
    }

    /** Returns whether numbers read on from 1 once a leading 1 is taken for a pilcrow, and no plain 1, 2, ... stand by. */
    private boolean pilcrowsLost() {
        int last = 0;
        int repaired = 0;
        int plain = 0;
        for (Numbers.Start start : starts) {
            if (withoutPilcrow(start) == last + 1) {
                repaired++;
                last++;
            } else if (start.pilcrow() && start.printed() == last + 1) {
                last++;
            } else if (!start.pilcrow() && start.printed() < 10) {
                plain++;
            }
        }
        return repaired > 0 && repaired > plain;
    }

    private static int withoutPilcrow(Numbers.Start start) {
        String digits = Integer.toString(start.printed());
        return !start.pilcrow() && digits.length() > 1 && digits.charAt(0) == '1' ? Integer.parseInt(digits.substring(1)) : -1;
    }
}
