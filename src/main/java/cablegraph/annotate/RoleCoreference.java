package cablegraph.annotate;

import cablegraph.cable.Cable;
import cablegraph.cable.CableForm;
import cablegraph.record.EntityType;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds people spoken of by role ({@code the Attorney General}, {@code PolOff}, in a post's telegram {@code I}) and gives
 * them to the one person of the cable who bears the title, else to a role-holder without a name.
 */
final class RoleCoreference {

    private final Cable cable;
    private final List<Sentence> sentences;
    private final List<ChainDraft> people;
    private final String post;
    private final Map<String, List<ChainDraft>> byHead = new HashMap<>();
    private final Map<String, ChainDraft> unnamed = new LinkedHashMap<>();

    private RoleCoreference(Cable cable, List<Sentence> sentences, List<ChainDraft> people) {
        this.cable = cable;
        this.sentences = sentences;
        this.people = people;
        this.post = Posts.of(cable);
        for (ChainDraft person : people) {
            TitleWords.heads(person.titles).forEach(head -> byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(person));
        }
    }

    /**
     * Adds to {@code people} what refers to them by role, and returns the role-holders whom the cable does not name.
     *
     * @param names all mentions by name; no role is found inside one or as the title before one
     */
    static List<ChainDraft> resolve(Cable cable, List<Sentence> sentences, List<ChainDraft> people, List<Mention> names) {
        RoleCoreference coreference = new RoleCoreference(cable, sentences, people);
        Map<Integer, List<Mention>> bySentence = new HashMap<>();
        names.forEach(name -> bySentence.computeIfAbsent(name.sentence(), s -> new ArrayList<>()).add(name));
        for (Sentence sentence : sentences) {
            coreference.read(sentence, bySentence.getOrDefault(sentence.index(), List.of()));
        }
        return List.copyOf(coreference.unnamed.values());
    }

    private void read(Sentence sentence, List<Mention> names) {
        boolean[] taken = new boolean[sentence.tokens().size() + 1];
        for (Mention name : names) {
            for (int i = name.tokens().begin(); i < name.tokens().end(); i++) {
                taken[i] = true;
            }
        }
        boolean capitals = ModelText.inCapitals(sentence.text());
        boolean quoted = false;
        int at = 0;
        while (at < sentence.tokens().size()) {
            String word = sentence.tokens().get(at).text();
            quoted ^= word.equals("\"") || word.equals("``") || word.equals("''") || word.equals("\u201c") || word.equals("\u201d");
            int end = taken[at] ? at : roleEnd(sentence, at, taken, names, capitals);
            if (end > at) {
                addRole(sentence, at, end);
            } else if (!taken[at] && !quoted && cable.form() != CableForm.MEMORANDUM && Roles.isFirstPerson(word)) {
                addFirstPerson(sentence, at, word);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Returns the position after the role that begins at {@code at}, or {@code at} where none does. */
    private int roleEnd(Sentence sentence, int at, boolean[] taken, List<Mention> names, boolean capitals) {
        for (int end = Math.min(sentence.tokens().size(), at + Roles.LONGEST); end > at; end--) {
            Optional<Roles.Role> role = Roles.of(sentence.text(at, end));
            if (role.isPresent() && free(taken, at, end)) {
                boolean title = namesFollow(sentence, end, names) || linkFollows(sentence, end);
                return !title && stands(sentence, at, role.get(), capitals) ? end : at;
            }
        }
        return at;
    }

    private static boolean free(boolean[] taken, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** Before a person's name a role is a title. */
    private static boolean namesFollow(Sentence sentence, int end, List<Mention> names) {
        return names.stream().anyMatch(name -> name.type() == EntityType.PERSON && name.tokens().begin() == end);
    }

    /** "The Minister of Culture", "the President's adviser" is another than the one who is just the Minister. */
    private static boolean linkFollows(Sentence sentence, int end) {
        if (end >= sentence.tokens().size()) {
            return false;
        }
        String next = sentence.tokens().get(end).text();
        return next.equalsIgnoreCase("of") || next.equalsIgnoreCase("for") || sentence.tokens().get(end).tag().equals("PART");
    }

    /** Staff stand alone; other roles need the article, or a text that has no articles, as telegrams in capitals. */
    private static boolean stands(Sentence sentence, int at, Roles.Role role, boolean capitals) {
        String first = sentence.tokens().get(at).text();
        String before = at == 0 ? "" : sentence.tokens().get(at - 1).text();
        boolean article = before.equalsIgnoreCase("the");
        boolean capital = Character.isUpperCase(first.charAt(0));
        if (role.staff()) {
            boolean common = role.name().equals("Ambassador") || first.toLowerCase(Locale.ROOT).equals("charge");
            // "British Ambassador" is another's.
            boolean own = at == 0 || article || !Character.isUpperCase(before.charAt(0)) || capitals && !adjective(sentence, at);
            return own && (!common || article || capitals || at == 0) && (capital || !common);
        }
        return article && capital || capitals && !adjective(sentence, at);
    }

    private static boolean adjective(Sentence sentence, int at) {
        if (at == 0) {
            return false;
        }
        String tag = sentence.tokens().get(at - 1).tag();
        return tag.equals("ADJ") || tag.equals("PROPN") || tag.equals("NOUN") || tag.equals("PART");
    }

    private void addRole(Sentence sentence, int begin, int end) {
        Roles.Role role = Roles.of(sentence.text(begin, end)).orElseThrow();
        Mention mention = mention(MentionForm.NOMINAL, sentence, begin, end);
        named(role, sentence.text(begin, end), mention).orElseGet(() -> unnamed(role)).references.add(mention);
    }

    /** The bearer of the title: the only one, or of several the one named last before. */
    private Optional<ChainDraft> named(Roles.Role role, String form, Mention mention) {
        List<ChainDraft> bearers = byHead.getOrDefault(form.toLowerCase(Locale.ROOT),
                byHead.getOrDefault(role.name().toLowerCase(Locale.ROOT), List.of()));
        if (role.staff()) {
            // The post's own Ambassador is called that and no more; "Brazilian Ambassador" is another.
            bearers = bearers.stream().filter(person -> person.titles.stream()
                    .anyMatch(title -> Roles.of(title).isPresent())).toList();
        }
        return bearers.stream().filter(person -> person.names.get(0).compareTo(mention) < 0 || people.size() == 1)
                .max(Comparator.comparing(person -> person.names.stream().filter(name -> name.compareTo(mention) < 0)
                        .max(Comparator.naturalOrder()).orElse(person.names.get(0))));
    }

    private ChainDraft unnamed(Roles.Role role) {
        String body = role.staff() && post != null ? " (" + post + ")" : "";
        return unnamed.computeIfAbsent(role.name(), name -> ChainDraft.unnamed(name + body));
    }

    private void addFirstPerson(Sentence sentence, int at, String word) {
        boolean isRoman = word.equals("I") && at > 0 && Character.isUpperCase(sentence.tokens().get(at - 1).text().charAt(0))
                && !ModelText.inCapitals(sentence.text()) && !sentence.tokens().get(at).tag().equals("PRON");
        if (!isRoman && post != null && sentence.tokens().get(at).tag().equals("PRON")) {
            unnamed(new Roles.Role("Ambassador", true)).references.add(mention(MentionForm.PRONOUN, sentence, at, at + 1));
        }
    }

    static Mention mention(MentionForm form, Sentence sentence, int begin, int end) {
        Span place = sentence.charSpan(begin, end);
        return new Mention(form, EntityType.PERSON, sentence.index(), new Span(begin, end), place,
                place.in(sentence.passage().text().text()), 1);
    }
}
