package cablegraph.cable;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A portion marking, such as {@code (SBU)} or {@code (C/NF)}, without its brackets. Ordered by how closely the text is
 * to be held; the order of levels is that of 32 CFR 2001.23 with the Department of State's SBU above U.
 *
 * @param level   the level of classification
 * @param printed as printed, in capitals: {@code SBU}, {@code C/NF}
 */
public record Marking(Level level, String printed) implements Comparable<Marking> {

    private static final Comparator<Marking> ORDER = Comparator.comparing(Marking::level)
            .thenComparingInt(marking -> marking.printed().length()).thenComparing(Marking::printed);

    /** Levels of classification, lowest first. */
    public enum Level { UNCLASSIFIED, LIMITED, SENSITIVE, CONFIDENTIAL, SECRET, TOP_SECRET }

    /** Returns the marking that {@code printed} stands for, if it is one; brackets and blanks around it do not count. */
    public static Optional<Marking> parse(String printed) {
        String bare = printed.replaceAll("[()\\s]", "").toUpperCase(Locale.ROOT);
        int end = 0;
        while (end < bare.length() && Character.isLetter(bare.charAt(end))) {
            end++;
        }
        Level level = switch (bare.substring(0, end)) {
            case "U", "UNCLAS", "UNCLASSIFIED" -> Level.UNCLASSIFIED;
            case "LOU", "OUO", "FOUO", "CUI" -> Level.LIMITED;
            case "SBU" -> Level.SENSITIVE;
            case "C", "CONFIDENTIAL" -> Level.CONFIDENTIAL;
            case "S", "SECRET" -> Level.SECRET;
            case "TS", "TOPSECRET" -> Level.TOP_SECRET;
            default -> null;
        };
        return level == null ? Optional.empty() : Optional.of(new Marking(level, bare));
    }

    @Override
    public int compareTo(Marking other) {
        // A caveat (NF, REL) holds a text more closely than the bare level.
        return ORDER.compare(this, other);
    }

    /** Returns the marking as printed. */
    @Override
    public String toString() {
        return printed;
    }
}
