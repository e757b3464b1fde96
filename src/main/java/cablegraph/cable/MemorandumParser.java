package cablegraph.cable;

import cablegraph.text.SourceText;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a memorandum of conversation: title block with its participants by side, then the text. */
final class MemorandumParser {

    private static final Pattern PARTICIPANTS = Pattern.compile("(?i)PARTICIPANTS?\\b *:? *(.*)");
    private static final Pattern LABEL = Pattern.compile("(?i)(PARTICIPANTS?|SUBJECTS?|PLACE|DATE(?: AND TIME)?|TIME|DATE/TIME|ALSO PRESENT|COPIES TO)\\b *:? *(.*)");
    private static final int PROSE = 110;

    private final Sheet sheet;

    MemorandumParser(Sheet sheet) {
        this.sheet = sheet;
    }

    static boolean isParticipantsLabel(String line) {
        return line.regionMatches(true, 0, "PARTICIPANTS", 0, 12) && PARTICIPANTS.matcher(line).matches();
    }

    Reading read() {
        int title = sheet.nextText(0, sheet.size());
        int from = bodyStart(title);
        List<Integer> block = new ArrayList<>();
        for (int i = title; i < from; i++) {
            if (!sheet.line(i).isBlank()) {
                block.add(i);
            }
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Delegation> delegations = List.of();
        if (!block.isEmpty()) {
            SourceText text = SourceText.join(block.stream().map(i -> sheet.text().slice(sheet.line(i).span())).toList(), "\n");
            paragraphs.add(new Paragraph(0, 0, null, text.toOriginal(), List.of(new Passage(0, Part.TITLE_BLOCK, text))));
            delegations = new ParticipantList(lines(text)).delegations();
        }
        paragraphs.addAll(new BodyParser(sheet).read(from, sheet.size()));
        return new Reading(header(block), paragraphs, delegations, List.of());
    }

    /** The text begins where, after a label of the title block, a line is too long for one or is numbered. */
    private int bodyStart(int title) {
        boolean labelled = false;
        for (int i = title; i < sheet.size(); i++) {
            String line = sheet.at(i);
            if (LABEL.matcher(line).matches()) {
                labelled = true;
            } else if (labelled && (line.length() > PROSE || Numbers.starts(line))) {
                return i;
            }
        }
        return labelled ? sheet.size() : afterDateline(title);
    }

    /** Without labels the title block is the title and a dateline. */
    private int afterDateline(int title) {
        int second = sheet.nextText(title + 1, sheet.size());
        boolean dateline = HeaderDates.day(sheet.at(second)).isPresent() && sheet.at(second).length() <= PROSE;
        return sheet.nextText(dateline ? second + 1 : title + 1, sheet.size());
    }

    private static List<Line> lines(SourceText text) {
        return Sheet.of(text).lines();
    }

    private Header header(List<Integer> block) {
        String date = block.stream().map(sheet::at).map(HeaderDates::day).flatMap(Optional::stream).findFirst().orElse(null);
        return new Header(date, null, List.of(), List.of(), null, null, List.of(), List.of(), subject(block), List.of(), null);
    }

    /** The subject stands behind its label or on the line below it. */
    private String subject(List<Integer> block) {
        for (int i = 0; i < block.size(); i++) {
            Matcher label = LABEL.matcher(sheet.at(block.get(i)));
            if (label.matches() && label.group(1).toUpperCase(Locale.ROOT).startsWith("SUBJECT")) {
                if (!label.group(2).isBlank()) {
                    return label.group(2).strip();
                }
                return i + 1 < block.size() ? sheet.at(block.get(i + 1)) : null;
            }
        }
        return null;
    }

    /** Participants by side, read from the lines of the title block. */
    private static final class ParticipantList {

        private static final ListFile SIDES = ListFile.read("sides.txt");
        private static final Pattern INLINE_SIDE = Pattern.compile("([A-Z][\\p{L}. ]{0,30}?):(?: +(\\S.*))?");
        private static final int LONGEST_HEADING = 4;

        private final List<Line> lines;
        private final List<Delegation> delegations = new ArrayList<>();
        private String label;
        private List<Span> entries = new ArrayList<>();

        ParticipantList(List<Line> lines) {
            this.lines = lines;
        }

        List<Delegation> delegations() {
            boolean inside = false;
            for (Line line : lines) {
                Matcher block = LABEL.matcher(line.text());
                if (block.matches()) {
                    boolean people = block.group(1).toUpperCase(Locale.ROOT).matches("PARTICIPANTS?|ALSO PRESENT");
                    inside = people;
                    if (people && !block.group(2).isBlank()) {
                        read(line, block.start(2));
                    }
                } else if (inside && !line.isBlank()) {
                    read(line, 0);
                }
            }
            close();
            return List.copyOf(delegations);
        }

        private void read(Line line, int from) {
            String text = line.text().substring(from);
            Matcher inline = INLINE_SIDE.matcher(text);
            if (isHeading(text)) {
                open(text.replaceAll("[:\\s]+$", ""));
            } else if (inline.matches() && isHeading(inline.group(1))) {
                open(inline.group(1).strip());
                entries.add(new Span(line.span().begin() + from + inline.start(2), line.span().end()));
            } else {
                entries.add(new Span(line.span().begin() + from, line.span().end()));
            }
        }

        private static boolean isHeading(String text) {
            String bare = text.replaceAll("[:\\s]+$", "").toLowerCase(Locale.ROOT);
            String[] words = bare.replaceFirst("^(?:the|for the) ", "").split("\\s+");
            boolean spoken = List.of(words).stream().anyMatch(SIDES.section("words")::contains);
            return words.length <= LONGEST_HEADING && !text.contains(",")
                    && (text.strip().endsWith(":") || spoken || SIDES.section("countries").contains(String.join(" ", words)));
        }

        private void open(String newLabel) {
            close();
            label = newLabel;
        }

        private void close() {
            if (!entries.isEmpty()) {
                delegations.add(new Delegation(label, entries));
                entries = new ArrayList<>();
            }
        }
    }
}
