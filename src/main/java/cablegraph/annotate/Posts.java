package cablegraph.annotate;

import cablegraph.cable.Cable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The sending post of a cable as a reader would call it. */
final class Posts {

    private static final String DEPARTMENT = "Department of State";

    /** How headers abbreviate kinds of post; the Foreign Affairs Manual's address directory. */
    private static final Map<String, String> KINDS = Map.of("AMEMBASSY", "Embassy", "AMCONSUL", "Consulate General",
            "USMISSION", "U.S. Mission", "USINT", "USINT", "USLO", "USLO", "SECSTATE", DEPARTMENT);

    private Posts() {}

    /** Returns {@code Embassy Mexico} for {@code AMEMBASSY MEXICO}, or null where the cable does not name its origin. */
    static String of(Cable cable) {
        String origin = cable.header().origin();
        if (origin == null || origin.isBlank()) {
            return null;
        }
        String[] words = origin.strip().split("\\s+");
        String kind = KINDS.get(words[0].toUpperCase(Locale.ROOT));
        if (kind == null) {
            return title(origin);
        }
        return words[0].equalsIgnoreCase("SECSTATE") || words.length == 1 ? kind
                : kind + " " + title(String.join(" ", Arrays.copyOfRange(words, 1, words.length)));
    }

    /** Returns whether a post, as {@link #of} gives it, is the Department itself. */
    static boolean isDepartment(String post) {
        return DEPARTMENT.equals(post);
    }

    private static String title(String words) {
        StringBuilder title = new StringBuilder(words.toLowerCase(Locale.ROOT));
        for (int i = 0; i < title.length(); i++) {
            if (i == 0 || title.charAt(i - 1) == ' ') {
                title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
            }
        }
        return title.toString();
    }
}
