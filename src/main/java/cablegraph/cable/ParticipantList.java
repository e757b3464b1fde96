package cablegraph.cable;

import cablegraph.text.SourceText;
import cablegraph.text.Span;
import cablegraph.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The participants of a memorandum by side, read from the lines of its title block. */
final class ParticipantList {

    private static final Set<String> WORDS = WordFile.read(ParticipantList.class, "sides.txt").folded("words");
    private static final Set<String> COUNTRIES = WordFile.read(ParticipantList.class, "sides.txt").folded("countries");
    private static final Set<String> ROLES = WordFile.read(ParticipantList.class, "participant-roles.txt").folded("");
    private static final Pattern BEFORE_COLON = Pattern.compile("([A-Z][\\p{L}. ]{0,30}?):(?: +(?=\\S))?");
    private static final Pattern SEPARATOR = Pattern.compile(" *(?:;|,(?: and(?= ))?| and(?= )) *");
    private static final int LONGEST_HEADING = 4;

    private final List<Delegation> delegations = new ArrayList<>();
    private String label;
    private List<Span> entries = new ArrayList<>();

    private ParticipantList() {
    }

    /** Returns the sides in the PARTICIPANTS list of {@code block}; their spans are in its text. */
    static List<Delegation> read(SourceText block) {
        ParticipantList list = new ParticipantList();
        String text = block.text();
        boolean inside = false;
        for (int from = 0; from < text.length();) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            Matcher labelled = MemorandumParser.LABEL.matcher(text.substring(from, to));
            if (!labelled.matches()) {
                if (inside) {
                    list.line(text, from, to);
                }
            } else {
                inside = MemorandumParser.namesPeople(labelled.group(1));
                if (inside && !list.entries.isEmpty()) {
                    list.open(text, labelled.group(1));
                }
                if (inside && labelled.start(2) < labelled.end(2)) {
                    list.line(text, from + labelled.start(2), to);
                }
            }
            from = to + 1;
        }
        list.close(text);
        return List.copyOf(list.delegations);
    }

    private void line(String text, int from, int to) {
        String line = text.substring(from, to);
        Matcher before = BEFORE_COLON.matcher(line);
        int side = before.lookingAt() && isHeading(before.group(1) + ":") ? before.end() : sideBefore(line);
        if (isHeading(line) || label != null && isName(line)) {
            open(text, line);
        } else if (side > 0) {
            open(text, line.substring(0, side));
            entries.add(new Span(from + side, to));
        } else if (!line.isBlank()) {
            entries.add(new Span(from, to));
        }
    }

    /** Returns where the first participant begins on a line that opens with a side: {@code US The President}. */
    private int sideBefore(String line) {
        // Only the first word of a list or of a new side can be one; "Soviet Ambassador Zorin" is a participant.
        int blank = line.indexOf(' ');
        if (blank <= 0 || !COUNTRIES.contains(fold(line.substring(0, blank)))) {
            return 0;
        }
        boolean first = entries.isEmpty() && delegations.isEmpty() && label == null;
        boolean sided = label != null || !delegations.isEmpty();
        String next = line.substring(blank + 1);
        return (first || sided && label != null) && !next.isEmpty() && next.indexOf(' ') > 0 ? blank + 1 : 0;
    }

    private static boolean isHeading(String line) {
        String bare = bare(line);
        String[] words = fold(bare).replaceFirst("^(?:for )?the ", "").split(" +");
        boolean spoken = List.of(words).stream().anyMatch(WORDS::contains);
        return words.length <= LONGEST_HEADING && bare.indexOf(',') < 0
                && (line.strip().endsWith(":") || spoken || COUNTRIES.contains(String.join(" ", words)));
    }

    /** Returns whether a line below a side is one word, so that it names another side, not a person. */
    private static boolean isName(String line) {
        return line.indexOf(' ') < 0 && line.chars().allMatch(Character::isLetter) && !ROLES.contains(fold(line));
    }

    private static String bare(String line) {
        int end = line.length();
        while (end > 0 && ": ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    private void open(String text, String heading) {
        close(text);
        label = bare(heading);
    }

    private void close(String text) {
        if (!entries.isEmpty()) {
            List<Span> people = entries.size() == 1 ? parts(text, entries.get(0)) : entries;
            delegations.add(new Delegation(label, people));
            entries = new ArrayList<>();
        }
    }

    /** A side that stands on one line is a list of people, unless what follows the commas are their posts. */
    private static List<Span> parts(String text, Span entry) {
        List<Span> parts = new ArrayList<>();
        Matcher matcher = SEPARATOR.matcher(text).region(entry.begin(), entry.end());
        int from = entry.begin();
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(new Span(from, matcher.start()));
            }
            from = matcher.end();
        }
        if (from < entry.end()) {
            parts.add(new Span(from, entry.end()));
        }
        boolean people = parts.stream().skip(1).noneMatch(part -> isPost(part.in(text)));
        return people ? parts : List.of(entry);
    }

    /** Returns whether what follows a comma says who the person before it is. */
    private static boolean isPost(String part) {
        String[] words = fold(part).split(" +");
        boolean role = List.of(words).stream().anyMatch(ROLES::contains);
        // A post ends in its noun or goes on with "of"; before a name it is that person's title.
        return words.length == 1 && part.equals(part.toUpperCase(Locale.ROOT))
                || role && (ROLES.contains(words[words.length - 1]) || List.of(words).contains("of"));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
