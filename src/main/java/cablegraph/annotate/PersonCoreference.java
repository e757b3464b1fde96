package cablegraph.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the names of people. Longer forms come first and make the chains; a shorter form joins the chain whose name it
 * shortens, and where there are several of these, mention by mention, the one with the title that stands before it, else
 * the one named last before it.
 */
final class PersonCoreference {

    private final List<Sentence> sentences;
    private final List<ChainDraft> chains = new ArrayList<>();
    private final Map<ChainDraft, List<List<String>>> forms = new HashMap<>();
    private final Map<String, List<ChainDraft>> byWord = new HashMap<>();

    private PersonCoreference(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Returns the chains of the people that {@code names} name, with their titles. */
    static List<ChainDraft> chains(List<Sentence> sentences, List<Mention> names) {
        PersonCoreference coreference = new PersonCoreference(sentences);
        Map<List<String>, List<Mention>> byForm = new LinkedHashMap<>();
        names.forEach(name -> byForm.computeIfAbsent(Words.of(name.text()), words -> new ArrayList<>()).add(name));
        byForm.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<List<String>, List<Mention>> form) -> -form.getKey().size())
                        .thenComparing(form -> -form.getKey().stream().mapToInt(String::length).sum())
                        .thenComparing(form -> form.getValue().get(0)))
                .forEach(form -> coreference.add(form.getKey(), form.getValue()));
        coreference.chains.forEach(chain -> chain.names.sort(null));
        return coreference.chains;
    }

    private void add(List<String> form, List<Mention> mentions) {
        List<ChainDraft> candidates = candidates(form);
        Map<Optional<ChainDraft>, List<Mention>> chosen = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            chosen.computeIfAbsent(choose(mention, candidates), chain -> new ArrayList<>()).add(mention);
        }
        chosen.forEach((chain, own) -> join(chain.orElseGet(() -> start(own)), form, own));
    }

    private ChainDraft start(List<Mention> mentions) {
        ChainDraft chain = ChainDraft.named(mentions);
        chain.names.clear();
        chains.add(chain);
        return chain;
    }

    private void join(ChainDraft chain, List<String> form, List<Mention> mentions) {
        chain.names.addAll(mentions);
        mentions.forEach(mention -> title(mention).ifPresent(chain.titles::add));
        if (forms.computeIfAbsent(chain, c -> new ArrayList<>()).stream().noneMatch(form::equals)) {
            forms.get(chain).add(form);
            new HashSet<>(form).forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(chain));
        }
    }

    /** The chains that the form may stand for: one of their forms has all its words, initials aside. */
    private List<ChainDraft> candidates(List<String> form) {
        Set<ChainDraft> found = new HashSet<>();
        for (String word : form) {
            for (ChainDraft chain : byWord.getOrDefault(word, List.of())) {
                if (forms.get(chain).stream().anyMatch(whole -> PersonName.shortens(form, whole))) {
                    found.add(chain);
                }
            }
        }
        return chains.stream().filter(found::contains).toList();
    }

    private Optional<ChainDraft> choose(Mention mention, List<ChainDraft> candidates) {
        Optional<String> title = title(mention);
        Optional<String> sex = sex(mention);
        List<ChainDraft> possible = candidates.stream().filter(chain -> !contradicts(title, sex, chain)).toList();
        if (possible.size() < 2) {
            return possible.stream().findFirst();
        }
        List<ChainDraft> titled = title.map(TitleWords::head).map(head -> possible.stream()
                .filter(chain -> TitleWords.heads(chain.titles).contains(head)).toList()).orElse(List.of());
        return nearest(mention, titled.isEmpty() ? possible : titled);
    }

    private boolean contradicts(Optional<String> title, Optional<String> sex, ChainDraft chain) {
        boolean titles = title.isPresent() && TitleWords.isExclusive(title.get()) && !chain.titles.isEmpty()
                && !TitleWords.heads(chain.titles).contains(TitleWords.head(title.get()));
        boolean sexes = sex.isPresent() && chain.names.stream().map(this::sex).flatMap(Optional::stream)
                .anyMatch(other -> !other.equals(sex.get()));
        return titles || sexes;
    }

    /** The chain named last before the mention; if none is, the one named first after it. */
    private static Optional<ChainDraft> nearest(Mention mention, List<ChainDraft> chains) {
        Comparator<ChainDraft> byLast = Comparator.comparing(
                chain -> chain.names.stream().filter(name -> name.compareTo(mention) < 0).max(Comparator.naturalOrder()).orElseThrow());
        Optional<ChainDraft> before = chains.stream()
                .filter(chain -> chain.names.stream().anyMatch(name -> name.compareTo(mention) < 0)).max(byLast);
        return before.isPresent() ? before : chains.stream().min(Comparator.comparing(
                chain -> chain.names.stream().min(Comparator.naturalOrder()).orElseThrow()));
    }

    private Optional<String> title(Mention mention) {
        Sentence sentence = sentences.get(mention.sentence());
        Optional<String> before = TitleReader.before(sentence, mention);
        return before.isPresent() ? before : TitleReader.after(sentence, mention);
    }

    private Optional<String> sex(Mention mention) {
        int before = mention.tokens().begin() - 1;
        return before < 0 ? Optional.empty() : TitleWords.sex(sentences.get(mention.sentence()).tokens().get(before).text());
    }
}
