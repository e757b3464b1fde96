package cablegraph.annotate;

import cablegraph.record.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Joins the names of people. Longer forms come first and make the chains; a shorter form joins the chain whose name it
 * shortens, and where there are several of these, mention by mention, the one with the title that stands before it, else
 * the one whom it has meant before, else the one named last before it.
 */
final class PersonCoreference {

    private final List<Sentence> sentences;
    private final List<ChainDraft> chains = new ArrayList<>();
    private final Map<ChainDraft, List<List<String>>> forms = new HashMap<>();
    private final Map<String, List<ChainDraft>> byKey = new HashMap<>();

    private PersonCoreference(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Returns the chains of the people that {@code names} name, with their titles. */
    static List<ChainDraft> chains(List<Sentence> sentences, List<Mention> names) {
        PersonCoreference coreference = new PersonCoreference(sentences);
        Map<List<String>, List<Mention>> byForm = new LinkedHashMap<>();
        names.forEach(name -> byForm.computeIfAbsent(PersonName.words(name.text()), words -> new ArrayList<>()).add(name));
        byForm.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<List<String>, List<Mention>> form) -> -form.getKey().size())
                        .thenComparing(form -> -form.getKey().stream().mapToInt(String::length).sum())
                        .thenComparing(form -> form.getValue().get(0)))
                .forEach(form -> coreference.add(form.getKey(), form.getValue()));
        coreference.chains.forEach(chain -> chain.names.sort(null));
        return coreference.chains;
    }

    private void add(List<String> form, List<Mention> mentions) {
        List<ChainDraft> candidates = new ArrayList<>(candidates(form));
        Optional<ChainDraft> meant = Optional.empty();
        for (Mention mention : mentions) {
            Optional<ChainDraft> choice = choose(mention, candidates, meant);
            if (choice.isEmpty()) {
                choice = Optional.of(new ChainDraft(EntityType.PERSON));
                chains.add(choice.get());
                candidates.add(choice.get());
            } else if (last(choice.get(), mention).isPresent()) {
                meant = choice;
            }
            join(choice.get(), form, mention);
        }
    }

    private void join(ChainDraft chain, List<String> form, Mention mention) {
        chain.names.add(mention);
        title(mention).ifPresent(chain.titles::add);
        if (forms.computeIfAbsent(chain, c -> new ArrayList<>()).stream().noneMatch(form::equals)) {
            forms.get(chain).add(form);
            PersonName.keys(form).forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(chain));
        }
    }

    /**
     * The chains that the form may stand for: one of their forms has all its words, initials aside. Where it is nobody's
     * short form, a chain whose name differs by a slip of the pen.
     */
    private List<ChainDraft> candidates(List<String> form) {
        Set<ChainDraft> near = near(form);
        List<ChainDraft> alike = chains.stream().filter(near::contains).toList();
        List<ChainDraft> surnamed = alike.stream().filter(chain -> anyForm(chain, whole -> PersonName.isSurname(form, whole))).toList();
        if (!surnamed.isEmpty()) {
            return surnamed;
        }
        List<ChainDraft> longer = alike.stream().filter(chain -> anyForm(chain, whole -> PersonName.shortens(form, whole))).toList();
        if (!longer.isEmpty()) {
            // "K" is the one whom the text is about.
            return form.size() == 1 && form.get(0).length() == 1 ? List.of(mostNamed(longer)) : longer;
        }
        return alike.stream().filter(chain -> anyForm(chain, whole -> PersonName.misspells(form, whole))).limit(1).toList();
    }

    /** The chains that have a word, the first letter of the surname or all initials in common with the form. */
    private Set<ChainDraft> near(List<String> form) {
        Set<ChainDraft> near = new HashSet<>();
        PersonName.keys(form).forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
        return near;
    }

    private boolean anyForm(ChainDraft chain, Predicate<List<String>> test) {
        return forms.get(chain).stream().anyMatch(test);
    }

    private Optional<ChainDraft> choose(Mention mention, List<ChainDraft> candidates, Optional<ChainDraft> meant) {
        Optional<String> title = title(mention);
        Optional<String> sex = sex(mention);
        List<ChainDraft> all = candidates.stream().filter(chain -> !contradicts(mention, title, sex, chain)).toList();
        List<ChainDraft> own = all.stream().filter(chain -> chain.names.stream()
                .anyMatch(name -> !PersonName.isMarriedWoman(name.text()))).toList();
        List<ChainDraft> possible = own.isEmpty() ? all : own;
        if (possible.size() < 2) {
            return possible.stream().findFirst();
        }
        List<ChainDraft> titled = title.map(TitleWords::head).map(head -> possible.stream()
                .filter(chain -> TitleWords.heads(chain.titles).contains(head)).toList()).orElse(List.of());
        List<ChainDraft> left = titled.isEmpty() ? possible : titled;
        return meant.filter(left::contains).or(() -> nearest(mention, left));
    }

    private boolean contradicts(Mention mention, Optional<String> title, Optional<String> sex, ChainDraft chain) {
        // One who is always called by the same surname alone may have had two offices.
        boolean sameForm = anyForm(chain, PersonName.words(mention.text())::equals);
        boolean titles = !sameForm && title.isPresent() && TitleWords.isExclusive(title.get()) && !chain.titles.isEmpty()
                && !TitleWords.heads(chain.titles).contains(TitleWords.head(title.get()));
        // A wife who is called by her husband's name.
        boolean another = PersonName.isMarriedWoman(mention.text())
                && chain.names.stream().anyMatch(name -> !PersonName.isMarriedWoman(name.text()));
        boolean sexes = sex.isPresent() && chain.names.stream().map(this::sex).flatMap(Optional::stream)
                .anyMatch(other -> !other.equals(sex.get()));
        return titles || sexes || another;
    }

    /** The chain named last before the mention; if none is, the one named most. */
    private static Optional<ChainDraft> nearest(Mention mention, List<ChainDraft> chains) {
        Optional<ChainDraft> before = chains.stream().filter(chain -> last(chain, mention).isPresent())
                .max(Comparator.comparing(chain -> last(chain, mention).orElseThrow()));
        return before.isPresent() || chains.isEmpty() ? before : Optional.of(mostNamed(chains));
    }

    /** Of equals the one named first. */
    private static ChainDraft mostNamed(List<ChainDraft> chains) {
        return chains.stream().max(Comparator.comparingInt((ChainDraft chain) -> chain.names.size())
                .thenComparing(chain -> chain.names.stream().min(Comparator.naturalOrder()).orElseThrow(), Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static Optional<Mention> last(ChainDraft chain, Mention before) {
        return chain.names.stream().filter(name -> name.compareTo(before) < 0).max(Comparator.naturalOrder());
    }

    private Optional<String> title(Mention mention) {
        Sentence sentence = sentences.get(mention.sentence());
        Optional<String> before = TitleReader.before(sentence, mention);
        return before.isPresent() ? before : TitleReader.after(sentence, mention);
    }

    /** What the form of address before the name, or printed as its part, tells. */
    private Optional<String> sex(Mention mention) {
        List<Token> tokens = sentences.get(mention.sentence()).tokens();
        int first = mention.tokens().begin();
        Optional<String> own = TitleWords.sex(tokens.get(first).text());
        return own.isPresent() || first == 0 ? own : TitleWords.sex(tokens.get(first - 1).text());
    }
}
