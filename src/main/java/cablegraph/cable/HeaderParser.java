package cablegraph.cable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields of a telegram's header from the lines above its body. */
final class HeaderParser {

    private static final Pattern PRECEDENCE = Pattern.compile("^([ZOPR])(?: ([ZOPR]))?(?: [ZOPR])? \\d{6}Z?\\b.*");
    private static final Map<String, String> PRECEDENCES =
            Map.of("Z", "FLASH", "O", "IMMEDIATE", "P", "PRIORITY", "R", "ROUTINE");
    private static final Pattern CLASSIFICATION = Pattern.compile("^(UNCLAS(?:SIFIED)?|U N C L A S(?: S I F I E D)?"
            + "|CONFIDENTIAL|C O N F I D E N T I A L|TOP SECRET|T O P {1,3}S E C R E T|SECRET|S E C R E T"
            + "|LIMITED OFFICIAL USE|L I M I T E D O F F I C I A L U S E|LIMOFFUSE)\\b(.*)$");
    private static final Pattern ROUTING = Pattern.compile("^(?:R[A-Z]{4,7}|ZEN)\\s?/ ?");
    private static final Pattern AFTER_ADDRESS = Pattern.compile("(?://.*|\\s{1,3}(?:NIACT |FLASH|IMMEDIATE|PRIORITY|ROUTINE|IMMED).*|\\s{1,3}\\d{1,5})\\s*$");
    private static final Pattern LABEL = Pattern.compile("(?i)^(?:FM|TO|INFO|ACTION)\\b:? ?(.*)$");
    private static final Pattern END_OF_ADDRESSES = Pattern.compile("^(?:BT|E\\.? ?O\\.?|TAGS|SUBJ|XMT|STATE GRNC|-{3}).*");
    private static final Pattern TAGS = Pattern.compile("(?i)\\bTAGS?\\s*[:.]?\\s+(.*)$");
    private static final Pattern TAG = Pattern.compile("[A-Z][A-Z0-9]{1,4}");
    private static final Pattern SUBJECT = Pattern.compile("(?i)^SUBJ.*");
    private static final Pattern REFS = Pattern.compile("(?i)^REF(?:S|TELS?|ERENCES?)?\\b\\s*[:.]?\\s*(.*)$");
    private static final Pattern REF_LETTER = Pattern.compile("(?:^|\\s)¶?\\(?([A-Z])[.)]\\s");
    private static final Pattern REF_SEPARATOR = Pattern.compile("; *|, +(?=\\p{Lu})");
    private static final int LONGEST_ADDRESS = 100;

    private final Sheet sheet;
    private final int from;
    private final int to;

    private HeaderParser(Sheet sheet, int from, int to) {
        this.sheet = sheet;
        this.from = from;
        this.to = to;
    }

    /** Returns the header in the lines from {@code from} to before {@code to}. */
    static Header read(Sheet sheet, int from, int to, String subject, String signer) {
        return new HeaderParser(sheet, from, to).read(subject, signer);
    }

    private Header read(String subject, String signer) {
        return new Header(date(), origin(), addressees("TO"), addressees("INFO"), precedence(), classification(), List.of(),
                tags(), subject, references(), signer);
    }

    private String date() {
        for (int i = from; i < to; i++) {
            Optional<String> group = SUBJECT.matcher(sheet.at(i)).matches() ? Optional.empty() : HeaderDates.group(sheet.at(i));
            if (group.isPresent()) {
                return group.get();
            }
        }
        return null;
    }

    private String precedence() {
        for (int i = from; i < to; i++) {
            Matcher matcher = PRECEDENCE.matcher(sheet.at(i));
            if (matcher.matches()) {
                String letters = matcher.group(1) + (matcher.group(2) == null ? "" : matcher.group(2));
                return "ZOPR".chars().filter(c -> letters.indexOf(c) >= 0).mapToObj(c -> PRECEDENCES.get("" + (char) c))
                        .findFirst().orElse(null);
            }
        }
        return null;
    }

    private int lineOfOrigin() {
        for (int i = from; i < to; i++) {
            if (sheet.at(i).startsWith("FM ")) {
                return i;
            }
        }
        return -1;
    }

    private String origin() {
        if (lineOfOrigin() >= 0) {
            return address(sheet.at(lineOfOrigin()).substring(3));
        }
        for (int i = from; i < to; i++) {
            Matcher serial = PageMarkers.SERIAL.matcher(sheet.at(i));
            if (serial.lookingAt()) {
                return post(serial.group(1));
            }
        }
        return null;
    }

    /** Captions may stand between classification and post. */
    private static String post(String printed) {
        String post = printed;
        for (int blank = post.indexOf(' '); blank > 0 && Artefacts.isMarking(post.substring(0, blank)); blank = post.indexOf(' ')) {
            post = post.substring(blank + 1).strip();
        }
        return post.strip();
    }

    /** The addressees behind a label and on the lines below it, until another label or the end of the list. */
    private List<String> addressees(String label) {
        Set<String> addressees = new LinkedHashSet<>();
        boolean inside = false;
        // Above the FM line of older telegrams stands the Department's own distribution.
        for (int i = Math.max(from, lineOfOrigin()); i < to; i++) {
            String line = sheet.at(i);
            Matcher labelled = LABEL.matcher(line);
            if (labelled.matches()) {
                inside = line.toUpperCase(Locale.ROOT).startsWith(label + " ");
                line = labelled.group(1);
            } else if (line.isBlank() || END_OF_ADDRESSES.matcher(line).matches() || CLASSIFICATION.matcher(line).matches()
                    || HeaderDates.group(line).isPresent()) {
                inside = false;
            }
            String address = inside ? address(line) : "";
            if (!address.isEmpty() && address.length() <= LONGEST_ADDRESS) {
                addressees.add(address);
            }
        }
        return List.copyOf(addressees);
    }

    private static String address(String line) {
        String address = ROUTING.matcher(line.strip()).replaceFirst("");
        return AFTER_ADDRESS.matcher(address).replaceFirst("").strip();
    }

    private String classification() {
        for (int i = from; i < to; i++) {
            // A classification alone on its line is an artefact further down; here it is the header's own.
            Matcher matcher = CLASSIFICATION.matcher(sheet.line(i).text());
            if (matcher.matches()) {
                String letters = matcher.group(1).replaceAll("[^A-Z]", "");
                return letters.startsWith("UNCLAS") ? "UNCLASSIFIED" : letters.startsWith("CONF") ? "CONFIDENTIAL"
                        : letters.startsWith("TOP") ? "TOP SECRET" : letters.startsWith("LIM") ? "LIMITED OFFICIAL USE" : "SECRET";
            }
        }
        return null;
    }

    private List<String> tags() {
        for (int i = from; i < to; i++) {
            Matcher labelled = TAGS.matcher(sheet.at(i));
            if (labelled.find() && !SUBJECT.matcher(sheet.at(i)).matches()) {
                StringBuilder text = new StringBuilder(labelled.group(1));
                for (int next = i + 1; next < to && !sheet.line(next).isBlank() && !SUBJECT.matcher(sheet.at(next)).matches()
                        && !REFS.matcher(sheet.at(next)).matches(); next++) {
                    text.append(' ').append(sheet.at(next));
                }
                return tags(text.toString());
            }
        }
        return List.of();
    }

    /** Links ({@code [PREL](#)}) and people in brackets ({@code OVIP (DOE, JOHN)}) are not part of a tag. */
    private static List<String> tags(String text) {
        Set<String> tags = new LinkedHashSet<>();
        String bare = text.replaceAll("\\([^()]{0,80}\\)", " ").replaceAll("[\\[\\]]", " ");
        for (String word : bare.split("[\\s,;/]+")) {
            if (TAG.matcher(word).matches()) {
                tags.add(word);
            }
        }
        return List.copyOf(tags);
    }

    private List<String> references() {
        for (int i = from; i < to; i++) {
            Matcher labelled = REFS.matcher(sheet.at(i));
            if (labelled.matches()) {
                StringBuilder text = new StringBuilder(labelled.group(1));
                for (int next = i + 1; next < to && !sheet.line(next).isBlank(); next++) {
                    text.append(' ').append(sheet.at(next));
                }
                return references(text.toString().strip());
            }
        }
        return List.of();
    }

    private static List<String> references(String text) {
        List<String> references = new ArrayList<>();
        Matcher letter = REF_LETTER.matcher(text);
        int begin = 0;
        while (letter.find()) {
            add(text.substring(begin, letter.start()), references);
            begin = letter.end();
        }
        if (begin > 0) {
            add(text.substring(begin), references);
        } else {
            List.of(REF_SEPARATOR.split(text)).forEach(reference -> add(reference, references));
        }
        return references;
    }

    private static void add(String reference, List<String> references) {
        String bare = reference.strip().replaceAll("[;,.]+$", "").replaceFirst("^[:.]\\s*", "");
        if (!bare.isEmpty()) {
            references.add(bare);
        }
    }
}
