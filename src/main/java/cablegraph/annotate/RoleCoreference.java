package cablegraph.annotate;

import cablegraph.cable.Cable;
import cablegraph.cable.CableForm;
import cablegraph.record.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives people spoken of by role ({@code the Attorney General}, {@code PolOff}, in a post's telegram {@code I}) to the one
 * person of the cable who bears the title, else to a role-holder without a name.
 */
final class RoleCoreference {

    /** Ordinary prose has twice that share of articles, telegrams that leave them out half of it. */
    private static final double LACONIC = 0.045;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> QUOTES = Set.of("\"", "``", "''", "\u201c", "\u201d");

    private final List<ChainDraft> people;
    private final String post;
    private final boolean laconic;
    private final Map<String, List<ChainDraft>> byHead = new HashMap<>();
    private final Map<String, ChainDraft> unnamed = new LinkedHashMap<>();

    private RoleCoreference(Cable cable, List<Sentence> sentences, List<ChainDraft> people) {
        this.people = people;
        this.post = Posts.of(cable);
        this.laconic = isLaconic(sentences);
        for (ChainDraft person : people) {
            TitleWords.heads(person.titles).forEach(head -> byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(person));
        }
    }

    private static boolean isLaconic(List<Sentence> sentences) {
        long words = 0;
        long articles = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                words += Character.isLetter(token.text().charAt(0)) ? 1 : 0;
                articles += ARTICLES.contains(token.text().toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        return articles < LACONIC * words;
    }

    /**
     * Adds to {@code people} what refers to them by role, and returns the role-holders whom the cable does not name.
     *
     * @param names all mentions by name; no role is found inside one or as the title before one
     */
    static List<ChainDraft> resolve(Cable cable, List<Sentence> sentences, List<ChainDraft> people, List<Mention> names) {
        RoleCoreference coreference = new RoleCoreference(cable, sentences, people);
        Map<Integer, List<Mention>> bySentence = Mention.bySentence(names);
        for (Sentence sentence : sentences) {
            RoleReader.read(sentence, bySentence.getOrDefault(sentence.index(), List.of()), coreference.laconic)
                    .forEach(found -> coreference.add(sentence, found));
            if (cable.form() != CableForm.MEMORANDUM) {
                coreference.addFirstPersons(sentence);
            }
        }
        return List.copyOf(coreference.unnamed.values());
    }

    private void add(Sentence sentence, RoleReader.Found found) {
        Mention mention = mention(MentionForm.NOMINAL, sentence, found.begin(), found.end());
        named(found, mention).or(() -> found.common() ? Optional.empty() : Optional.of(unnamed(found)))
                .ifPresent(person -> person.references.add(mention));
    }

    /** The bearer of the title: the only one, or of several the one named last before. */
    private Optional<ChainDraft> named(RoleReader.Found found, Mention mention) {
        Roles.Role role = found.role();
        List<ChainDraft> bearers = byHead.getOrDefault(role.name().toLowerCase(Locale.ROOT), List.of());
        if (found.qualifier() != null) {
            List<String> body = Nations.marked(Words.of(found.qualifier()));
            bearers = bearers.stream().filter(person -> person.titles.stream()
                    .anyMatch(title -> Nations.marked(Words.of(title)).containsAll(body))).toList();
        } else if (role.kind() == Roles.Kind.STAFF) {
            // The post's own Ambassador is called that and no more; "Brazilian Ambassador" is another.
            bearers = bearers.stream().filter(person -> person.titles.stream().anyMatch(title -> Roles.of(title).isPresent())).toList();
        }
        return bearers.stream().filter(person -> person.names.get(0).compareTo(mention) < 0 || people.size() == 1)
                .max(Comparator.comparing(person -> person.names.stream().filter(name -> name.compareTo(mention) < 0)
                        .max(Comparator.naturalOrder()).orElse(person.names.get(0))));
    }

    private ChainDraft unnamed(RoleReader.Found found) {
        Roles.Role role = found.role();
        if (found.qualifier() != null) {
            String body = String.join(" ", Nations.marked(Words.of(found.qualifier())));
            return unnamed.computeIfAbsent(role.name() + " of " + body,
                    key -> ChainDraft.unnamed(role.name() + " (" + found.qualifier() + ")"));
        }
        return unnamed(role);
    }

    private ChainDraft unnamed(Roles.Role role) {
        String body = role.kind() == Roles.Kind.STAFF && post != null ? " (" + post + ")" : "";
        return unnamed.computeIfAbsent(role.name(), name -> ChainDraft.unnamed(name + body));
    }

    /** Who says "I" in a telegram, outside quotation marks, is the head of the post. */
    private void addFirstPersons(Sentence sentence) {
        boolean capitals = ModelText.inCapitals(sentence.text());
        boolean quoted = false;
        for (int at = 0; at < sentence.tokens().size(); at++) {
            Token token = sentence.tokens().get(at);
            quoted ^= QUOTES.contains(token.text());
            boolean roman = token.text().equals("I") && at > 0 && !capitals
                    && Character.isUpperCase(sentence.tokens().get(at - 1).text().charAt(0));
            if (!quoted && !roman && token.tag().equals("PRON") && Roles.isFirstPerson(token.text())) {
                unnamed(Posts.isDepartment(post) ? Roles.SECRETARY : Roles.AMBASSADOR).references
                        .add(mention(MentionForm.PRONOUN, sentence, at, at + 1));
            }
        }
    }

    static Mention mention(MentionForm form, Sentence sentence, int begin, int end) {
        return Mention.of(form, EntityType.PERSON, sentence, begin, end, 1);
    }
}
