package cablegraph.cable;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Takes out the headers that the second and later sections of a cable bring into the middle of its text. */
final class SectionJoins {

    private static final Pattern FROM = Pattern.compile("FM [A-Z].{1,60}");
    private static final Pattern ABOVE = Pattern.compile("(?:VZCZC|ZNR |DE R|[OPRZ]{1,2} \\d{6}Z|(?:[OPRZ]{1,2} )+[A-Z]{3,}|ACTION |INFO ).{0,100}");
    private static final Pattern SECTION = Pattern.compile("(?:U+NCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE"
            + "|C O N F I D E N T I A L|S E C R E T|U N C L A S)\\b[A-Z /]{0,40}?(?:FINAL )?SECTION (?:\\d{1,2}|\\w+) OF \\d{1,2}.{0,60}");
    private static final Pattern BELOW_SERIAL = Pattern.compile("\\d{3,6}|.{0,40}\\bPASS\\b.{0,40}");
    private static final int LONGEST_ADDRESS = 70;
    private static final Pattern LABEL = Pattern.compile("(?i)(?:E\\.? ?O\\.? ?\\d|TAGS?\\b|SUBJ(?:ECT)?\\b|REFS?\\b).*");

    private SectionJoins() {
    }

    /** Returns {@code sheet} with the headers at or below line {@code from} made artefacts. */
    static Sheet remove(Sheet sheet, int from) {
        BitSet dropped = new BitSet();
        for (int i = from; i < sheet.size(); i++) {
            String line = sheet.at(i);
            if (FROM.matcher(line).matches() || SECTION.matcher(line).matches()) {
                int begin = above(sheet, i, from);
                int end = below(sheet, i);
                dropped.set(begin, end);
                i = end - 1;
            }
        }
        return sheet.without(dropped);
    }

    private static int above(Sheet sheet, int line, int from) {
        int begin = line;
        while (begin > from && (sheet.line(begin - 1).isBlank() || ABOVE.matcher(sheet.at(begin - 1)).matches())) {
            begin--;
        }
        return begin;
    }

    /** Returns the line after the header: below its addressees and its serial, and below labelled lines that follow. */
    private static int below(Sheet sheet, int line) {
        int end = line;
        while (end < sheet.size() && isAddress(sheet.at(end)) && !SECTION.matcher(sheet.at(end)).matches()) {
            end++;
        }
        int serial = sheet.nextText(end, Math.min(sheet.size(), end + 3));
        if (serial < sheet.size() && SECTION.matcher(sheet.at(serial)).matches()) {
            end = serial + 1;
            while (end < sheet.size() && BELOW_SERIAL.matcher(sheet.at(end)).matches()) {
                end++;
            }
        }
        int next = sheet.nextText(end, sheet.size());
        while (next < sheet.size() && LABEL.matcher(sheet.at(next)).matches()) {
            end = sheet.blockEnd(next);
            next = sheet.nextText(end, sheet.size());
        }
        return Math.max(end, line + 1);
    }

    private static boolean isAddress(String line) {
        return !line.isEmpty() && line.length() <= LONGEST_ADDRESS && !Numbers.starts(line)
                && line.chars().noneMatch(Character::isLowerCase);
    }
}
