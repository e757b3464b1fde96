package cablegraph.annotate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The roles and pronouns of {@code roles.txt}. */
final class Roles {

    private static final WordList LIST = WordList.read("roles.txt");
    private static final Map<String, Role> BY_FORM = byForm();
    private static final Map<String, String> PRONOUNS = pronouns();
    private static final Set<String> FIRST_PERSON = LIST.folded("first person");

    /** The most words that a form has. */
    static final int LONGEST = BY_FORM.keySet().stream().mapToInt(form -> form.split(" ").length).max().orElseThrow();

    private Roles() {}

    /**
     * A role.
     *
     * @param name  what it is called
     * @param staff whether its holders are officers of the sending post
     */
    record Role(String name, boolean staff) {}

    private static Map<String, Role> byForm() {
        Map<String, Role> roles = new HashMap<>();
        for (String section : List.of("office-holders", "staff")) {
            for (String entry : LIST.entries(section)) {
                String[] sides = entry.split(" : ", 2);
                for (String form : sides[1].split(",")) {
                    roles.put(form.strip().toLowerCase(Locale.ROOT), new Role(sides[0].strip(), section.equals("staff")));
                }
            }
        }
        return roles;
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
