package cablegraph.annotate;

import cablegraph.text.WordFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The roles and pronouns of {@code roles.txt}. */
final class Roles {

    private static final WordFile LIST = WordFile.read(Roles.class, "roles.txt");
    private static final Map<String, Role> BY_FORM = byForm();
    private static final Map<String, String> PRONOUNS = pronouns();
    private static final Set<String> FIRST_PERSON = LIST.folded("first person");

    /** The most tokens that a form has; a slash makes two more. */
    static final int LONGEST = BY_FORM.keySet().stream()
            .mapToInt(form -> form.split(" ").length + 2 * (int) form.chars().filter(c -> c == '/').count()).max().orElseThrow();
    /** The head of a post. */
    static final Role AMBASSADOR = of("Ambassador").orElseThrow();
    /** The head of the Department of State. */
    static final Role SECRETARY = of("Secretary").orElseThrow();

    /** Who holds a role. */
    enum Kind {
        /** An officer of the sending post. */
        STAFF,
        /** The holder of a public office, or some one person whom the text has in mind. */
        HOLDER,
        /** Anyone: only the body or nation beside it makes it a person's. */
        QUALIFIED
    }

    private Roles() {}

    /**
     * A role.
     *
     * @param name what it is called
     * @param kind who holds it
     */
    record Role(String name, Kind kind) {}

    private static Map<String, Role> byForm() {
        Map<String, Role> roles = new HashMap<>();
        addSection(roles, "others", Kind.QUALIFIED);
        addSection(roles, "office-holders", Kind.HOLDER);
        addSection(roles, "staff", Kind.STAFF);
        return roles;
    }

    private static void addSection(Map<String, Role> roles, String section, Kind kind) {
        for (String entry : LIST.entries(section)) {
            String[] sides = entry.split(" : ", 2);
            for (String form : sides[1].split(",")) {
                roles.put(form.strip().toLowerCase(Locale.ROOT), new Role(sides[0].strip(), kind));
            }
        }
    }

    private static Map<String, String> pronouns() {
        Map<String, String> pronouns = new LinkedHashMap<>();
        for (String entry : LIST.entries("pronouns")) {
            String[] sides = entry.split(" : ", 2);
            pronouns.put(sides[0].strip(), sides[1].strip());
        }
        return pronouns;
    }

    /** Returns the role of which {@code form} is one, in any case, with or without a full stop. */
    static Optional<Role> of(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_FORM.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower));
    }

    /** Returns {@code he} or {@code she} for a pronoun that can stand for a person. */
    static Optional<String> sexOfPronoun(String word) {
        return Optional.ofNullable(PRONOUNS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Returns whether the word is how a telegram speaks of its sender. */
    static boolean isFirstPerson(String word) {
        return FIRST_PERSON.contains(word.toLowerCase(Locale.ROOT));
    }
}
