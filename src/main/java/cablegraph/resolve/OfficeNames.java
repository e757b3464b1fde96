package cablegraph.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads names of offices and programmes. Immutable and thread-safe. */
final class OfficeNames {

    /** Words that part names but do not tell them apart. */
    static final Set<String> EMPTY_WORDS = Set.of("the", "of", "and", "for", "on", "in", "to", "at", "a", "an", "its",
            "de", "la", "le", "les", "el", "los", "las", "del", "du", "des", "et", "y", "e", "da", "do", "das", "dos", "d", "l");
    private static final Map<String, String> MISSIONS = Map.of("embassy", "embassy", "amembassy", "embassy",
            "consulate", "consulate", "amconsul", "consulate", "congen", "consulate");
    private static final Map<String, String> ONE_FORM = Map.of("eu", "european", "un", "united nation", "nation", "nation",
            "govt", "government", "dept", "department", "programme", "program", "int", "international");
    private static final int LONGEST_ACRONYM = 8;

    private final Countries countries;
    private final Portfolios portfolios = new Portfolios();
    private final Set<String> genericWords = wordsOf("generic-words.txt");
    private final Set<String> domesticKinds = wordsOf("program-kinds.txt");

    OfficeNames(Countries countries) {
        this.countries = countries;
    }

    private static Set<String> wordsOf(String resource) {
        return Lines.of(resource).stream().flatMap(line -> Words.of(line).stream()).map(Words::singular)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns an office's name, read.
     *
     * @param home the country of the cable, or null
     */
    OfficeName office(String printed, String home) {
        List<String> words = Words.of(printed);
        String mission = words.stream().map(MISSIONS::get).filter(kind -> kind != null).findFirst().orElse(null);
        if (mission != null) {
            return mission(mission, words, home);
        }
        if (isGovernmentAbbreviation(printed)) {
            String letters = Words.fold(printed).substring(2);
            boolean own = home != null && countries.hasInitials(home, letters);
            return own ? new OfficeName("government", home, home, false, true, List.of())
                    : new OfficeName(Words.fold(printed), null, home, true, true, List.of());
        }
        boolean acronym = isAcronym(printed);
        String field = acronym ? portfolios.ofAbbreviation(Words.fold(printed)) : null;
        if (field != null) {
            return new OfficeName("ministry " + field, null, home, false, true, List.of(field));
        }
        if (acronym) {
            return new OfficeName(String.join(" ", words.stream().map(Words::singular).toList()), null, null, true, false, List.of());
        }
        Countries.Stripped stripped = countries.strip(Words.of(withoutBrackets(printed)), home);
        List<String> rest = stripped.rest().stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
        if (rest.contains("ministry") || rest.contains("ministries")) {
            List<String> fields = portfolios.of(rest.stream().filter(word -> !word.startsWith("ministr")).toList());
            String scope = stripped.country() == null ? home : stripped.country();
            return new OfficeName("ministry " + sorted(fields), stripped.country(), scope, false, true, fields);
        }
        List<String> content = rest.stream().map(OfficeNames::oneForm).toList();
        boolean generic = content.stream().allMatch(genericWords::contains);
        String scope = stripped.country() != null ? stripped.country() : generic ? home : null;
        return new OfficeName(sorted(content), stripped.country(), scope, false, generic, List.of());
    }

    /** Returns a programme's name, read. */
    OfficeName program(String printed, String home) {
        if (isAcronym(printed)) {
            return new OfficeName(String.join(" ", Words.of(printed).stream().map(Words::singular).toList()), null, null, true, false, List.of());
        }
        Countries.Stripped stripped = countries.strip(Words.of(withoutBrackets(printed)), home);
        List<String> content = stripped.rest().stream().filter(word -> !EMPTY_WORDS.contains(word))
                .map(OfficeNames::oneForm).toList();
        boolean domestic = content.stream().anyMatch(domesticKinds::contains);
        String scope = stripped.country() != null ? stripped.country() : domestic ? home : null;
        return new OfficeName(sorted(content), stripped.country(), scope, false, domestic, List.of());
    }

    /** An embassy is known by whose it is and where: {@code Embassy Paris}, {@code the Spanish Embassy} in Managua. */
    private OfficeName mission(String kind, List<String> words, String home) {
        String host = countries.ofPlace(words.stream().filter(word -> !word.equals("us")).toList());
        Countries.Stripped stripped = countries.strip(words, home);
        String sender = words.contains("us") || words.contains("american") || stripped.country() == null
                || stripped.country().equals(host) ? Countries.UNITED_STATES : stripped.country();
        List<String> place = stripped.rest().stream().filter(word -> !EMPTY_WORDS.contains(word) && !MISSIONS.containsKey(word)
                && !word.equals("general")).toList();
        boolean at = host != null && !host.equals(sender);
        String where = kind.equals("consulate") && !place.isEmpty() ? sorted(place) : String.valueOf(at ? host : home);
        return new OfficeName(kind + " " + where, sender, sender, false, true, List.of());
    }

    private static String oneForm(String word) {
        String singular = Words.singular(word);
        return ONE_FORM.getOrDefault(singular, singular);
    }

    private static String sorted(List<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }

    private static String withoutBrackets(String printed) {
        int open = printed.indexOf('(');
        int close = printed.indexOf(')', Math.max(open, 0));
        return open > 0 && close > open ? printed.substring(0, open) + printed.substring(close + 1) : printed;
    }

    private boolean isAcronym(String printed) {
        String letters = printed.replace(".", "");
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        return letters.length() <= LONGEST_ACRONYM && capitals >= 2 && letters.indexOf(' ') < 0
                && capitals * 2 > letters.length() && !genericWords.contains(Words.singular(Words.fold(letters)));
    }

    private static boolean isGovernmentAbbreviation(String printed) {
        int n = printed.length();
        return n >= 3 && n <= 5 && printed.charAt(0) == 'G' && (printed.charAt(1) == 'O' || printed.charAt(1) == 'o')
                && printed.substring(2).chars().allMatch(Character::isUpperCase);
    }
}
