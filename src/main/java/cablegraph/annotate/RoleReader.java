package cablegraph.annotate;

import cablegraph.record.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds where a sentence speaks of people by role: {@code the Attorney General}, {@code PolOff}, {@code French Ambassador},
 * {@code GOG SPOKESMAN}, {@code Minister of Culture}. Titles before and behind a name are none. Used by one thread.
 */
final class RoleReader {

    private static final int LONGEST_COMPLEMENT = 5;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final boolean capitals;
    private final boolean bare;
    private final Mention[] nameAt;

    /**
     * A role that was found.
     *
     * @param role      what it is
     * @param begin     the first token
     * @param end       the token after the last
     * @param qualifier the body or nation to which it belongs, as printed, or null where the text says just the role
     * @param common    whether it is written as a common noun ("the minister"), which may be anyone if the text has named none
     */
    record Found(Roles.Role role, int begin, int end, String qualifier, boolean common) {}

    private RoleReader(Sentence sentence, List<Mention> names, boolean laconic) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.capitals = ModelText.inCapitals(sentence.text());
        this.bare = capitals || laconic;
        this.nameAt = new Mention[tokens.size()];
        for (Mention name : names) {
            for (int i = name.tokens().begin(); i < name.tokens().end(); i++) {
                nameAt[i] = name;
            }
        }
    }

    /**
     * Returns the roles of a sentence in order.
     *
     * @param names   the names in the sentence
     * @param laconic whether the text leaves out articles, as telegrams do
     */
    static List<Found> read(Sentence sentence, List<Mention> names, boolean laconic) {
        RoleReader reader = new RoleReader(sentence, names, laconic);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < reader.tokens.size()) {
            Optional<Found> role = reader.roleAt(at);
            role.ifPresent(found::add);
            at = role.map(Found::end).orElse(at + 1);
        }
        return found;
    }

    /** The longest role that begins at {@code at}; if that one does not stand by itself, there is none. */
    private Optional<Found> roleAt(int at) {
        for (int end = Math.min(tokens.size(), at + Roles.LONGEST); end > at; end--) {
            int to = end;
            Optional<Roles.Role> role = isFree(at, end) ? Roles.of(sentence.text(at, end)) : Optional.empty();
            if (role.isPresent()) {
                return isTitle(at, end) ? Optional.empty() : qualified(role.get(), at, end).or(() -> plain(role.get(), at, to));
            }
        }
        return Optional.empty();
    }

    private boolean isFree(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (nameAt[i] != null) {
                return false;
            }
        }
        return true;
    }

    private boolean personAt(int token) {
        return token >= 0 && token < tokens.size() && nameAt[token] != null && nameAt[token].type() == EntityType.PERSON;
    }

    private String word(int token) {
        return token < 0 || token >= tokens.size() ? "" : tokens.get(token).text();
    }

    /** A role before a person's name, or between commas behind it, is that person's title. */
    private boolean isTitle(int begin, int end) {
        int before = begin;
        while (before > 0 && (nameAt[before - 1] != null && !personAt(before - 1) || isNation(before - 1) || isArticle(word(before - 1)))) {
            before--;
        }
        return personAt(end) || word(before - 1).equals(",") && personAt(before - 2);
    }

    private static boolean isArticle(String word) {
        return word.equalsIgnoreCase("the") || word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
    }

    private boolean isNation(int token) {
        return token >= 0 && nameAt[token] == null && Nations.marked(Words.of(word(token))).stream().anyMatch(Nations::isNation);
    }

    /** The role of a body or nation that stands right before it, or behind it after "of". */
    private Optional<Found> qualified(Roles.Role role, int begin, int end) {
        int before = begin - 1;
        if (before >= 0 && nameAt[before] != null && nameAt[before].type() == EntityType.OFFICE) {
            return Optional.of(new Found(role, begin, end, nameAt[before].text(), false));
        }
        if (isNation(before)) {
            return Optional.of(new Found(role, before, end, word(before), false));
        }
        String link = word(end).toLowerCase(Locale.ROOT);
        if (!link.equals("of") && !link.equals("for")) {
            return Optional.empty();
        }
        int from = isArticle(word(end + 1)) ? end + 2 : end + 1;
        int to = complementEnd(from);
        // "Minister of Culture Ana Birch" is her title.
        if (to == from || personAt(to) || personAt(from) || !bare && !Character.isUpperCase(word(begin).charAt(0))) {
            return Optional.empty();
        }
        boolean body = nameAt[from] != null;
        return Optional.of(new Found(role, begin, body ? end : to, body ? nameAt[from].text() : sentence.text(from, to), false));
    }

    private int complementEnd(int from) {
        if (from >= tokens.size()) {
            return from;
        }
        if (nameAt[from] != null) {
            return nameAt[from].tokens().end();
        }
        if (isNation(from)) {
            return from + 1;
        }
        int to = from;
        while (!capitals && to < tokens.size() && to - from < LONGEST_COMPLEMENT && nameAt[to] == null
                && Character.isUpperCase(word(to).charAt(0))) {
            to++;
        }
        return to;
    }

    /** The role by itself. Staff stand alone; others need the article, or a text that leaves articles out. */
    private Optional<Found> plain(Roles.Role role, int begin, int end) {
        String after = word(end).toLowerCase(Locale.ROOT);
        boolean another = after.equals("of") || after.equals("for")
                || end < tokens.size() && tokens.get(end).tag().equals("PART");
        return role.kind() != Roles.Kind.QUALIFIED && !another && stands(role, begin)
                ? Optional.of(new Found(role, begin, end, null, !Character.isUpperCase(word(begin).charAt(0)))) : Optional.empty();
    }

    private boolean stands(Roles.Role role, int begin) {
        String first = word(begin);
        String before = word(begin - 1);
        boolean article = before.equalsIgnoreCase("the");
        boolean capital = Character.isUpperCase(first.charAt(0));
        if (role.kind() == Roles.Kind.STAFF) {
            boolean common = role.name().equals("Ambassador") || first.toLowerCase(Locale.ROOT).equals("charge");
            boolean own = begin == 0 || article || !Character.isUpperCase(before.charAt(0)) || bare && !attributed(begin);
            return own && (!common || article || bare || begin == 0) && (capital || !common);
        }
        return article || bare && capital && !attributed(begin);
    }

    /** Whether a word before it says which: "deputy chairman", "new president". */
    private boolean attributed(int begin) {
        String tag = begin == 0 ? "" : tokens.get(begin - 1).tag();
        return tag.equals("ADJ") || tag.equals("PROPN") || tag.equals("NOUN") || tag.equals("PART");
    }
}
