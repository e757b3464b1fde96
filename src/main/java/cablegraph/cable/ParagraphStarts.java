package cablegraph.cable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides, on the numbers of a text as a whole, which of them open a paragraph and how each should read. */
final class ParagraphStarts {

    private static final Pattern CLOSED = Pattern.compile(".*[.!?:;)\\]\"”’_=*-]");

    /** A paragraph that opens at {@code start} and is the one numbered {@code number}. */
    record Opening(Numbers.Start start, int number) {
    }

    private ParagraphStarts() {
    }

    static List<Opening> of(Sheet sheet, int from, int to) {
        List<Numbers.Start> starts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Numbers.Start start = Numbers.read(i, sheet.at(i));
            if (start != null) {
                starts.add(start);
            }
        }
        boolean lost = pilcrowsLost(starts);
        List<Opening> openings = new ArrayList<>();
        int last = 0;
        Set<Integer> ahead = new HashSet<>();
        List<Set<Integer>> later = new ArrayList<>();
        for (int i = starts.size() - 1; i >= 0; i--) {
            later.add(0, Set.copyOf(ahead.size() > 64 ? Set.of() : ahead));
            ahead.add(starts.get(i).printed());
        }
        for (int i = 0; i < starts.size(); i++) {
            Numbers.Start start = starts.get(i);
            int number = number(start, last, lost);
            if (opens(sheet, start, number, last, later.get(i))) {
                openings.add(new Opening(start, number));
                last = number;
            }
        }
        return openings;
    }

    private static boolean opens(Sheet sheet, Numbers.Start start, int number, int last, Set<Integer> later) {
        if (start.marked()) {
            return true;
        }
        String before = sheet.at(start.line() - 1);
        boolean free = before.isEmpty() || CLOSED.matcher(before).matches() || Headings.isHeading(before);
        return free || number == last + 1 && start.pilcrow() && !later.contains(last + 1);
    }

    private static int number(Numbers.Start start, int last, boolean lost) {
        int printed = start.printed();
        return lost && printed != last + 1 && withoutPilcrow(printed) == last + 1 ? last + 1 : printed;
    }

    /** Returns whether a pilcrow lost in transmission shows as a 1 before the paragraph numbers. */
    private static boolean pilcrowsLost(List<Numbers.Start> starts) {
        int last = 0;
        int repaired = 0;
        int plain = 0;
        for (Numbers.Start start : starts) {
            if (start.pilcrow() || start.printed() < 10) {
                plain++;
            } else if (withoutPilcrow(start.printed()) == last + 1) {
                repaired++;
                last++;
            }
        }
        return repaired > plain;
    }

    private static int withoutPilcrow(int printed) {
        String digits = Integer.toString(printed);
        return digits.length() > 1 && digits.charAt(0) == '1' ? Integer.parseInt(digits.substring(1)) : -1;
    }
}
