package cablegraph.annotate;

import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives {@code he}, {@code she}, {@code his} ... to the person who is spoken of: in cables nearly always the subject of
 * the sentence before or of the clause before, so it is the first person of the nearest sentence that has one, within the
 * paragraph.
 */
final class PronounCoreference {

    /** Further back a pronoun is no longer clear, to a reader neither. */
    private static final int SENTENCES_BACK = 3;

    private final List<Sentence> sentences;
    private final Map<Integer, List<Owned>> bySentence = new HashMap<>();
    private final Map<ChainDraft, String> sexes = new HashMap<>();

    private record Owned(Mention mention, ChainDraft person) {}

    private PronounCoreference(List<Sentence> sentences, List<ChainDraft> people) {
        this.sentences = sentences;
        for (ChainDraft person : people) {
            List<Mention> all = new ArrayList<>(person.names);
            all.addAll(person.references);
            all.forEach(mention -> bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(new Owned(mention, person)));
            person.names.stream().map(this::sex).flatMap(Optional::stream).findFirst().ifPresent(sex -> sexes.put(person, sex));
        }
        bySentence.values().forEach(list -> list.sort(Comparator.comparing(Owned::mention)));
    }

    /** Adds the pronouns of the cable to the people to whom they refer; those that are in doubt are left alone. */
    static void resolve(List<Sentence> sentences, List<ChainDraft> people) {
        PronounCoreference coreference = new PronounCoreference(sentences, people);
        sentences.forEach(coreference::read);
    }

    private Optional<String> sex(Mention name) {
        int before = name.tokens().begin() - 1;
        return before < 0 ? Optional.empty() : TitleWords.sex(sentences.get(name.sentence()).tokens().get(before).text());
    }

    private void read(Sentence sentence) {
        for (int at = 0; at < sentence.tokens().size(); at++) {
            Optional<String> sex = Roles.sexOfPronoun(sentence.tokens().get(at).text());
            if (sex.isPresent()) {
                Mention pronoun = RoleCoreference.mention(MentionForm.PRONOUN, sentence, at, at + 1);
                antecedent(sentence, pronoun, sex.get()).ifPresent(person -> add(pronoun, person));
            }
        }
    }

    private void add(Mention pronoun, ChainDraft person) {
        person.references.add(pronoun);
        // The next pronoun may go back to this one.
        List<Owned> here = bySentence.computeIfAbsent(pronoun.sentence(), s -> new ArrayList<>());
        here.add(new Owned(pronoun, person));
        here.sort(Comparator.comparing(Owned::mention));
        sexes.putIfAbsent(person, Roles.sexOfPronoun(pronoun.text()).orElseThrow());
    }

    private Optional<ChainDraft> antecedent(Sentence sentence, Mention pronoun, String sex) {
        Optional<ChainDraft> here = first(sentence.index(), sex, new Span(0, pronoun.tokens().begin()));
        if (here.isPresent()) {
            return here;
        }
        for (int back = 1; back <= SENTENCES_BACK; back++) {
            int index = sentence.index() - back;
            if (index < 0 || sentences.get(index).passage() != sentence.passage()) {
                return Optional.empty();
            }
            Optional<ChainDraft> found = first(index, sex, new Span(0, sentences.get(index).tokens().size()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first person of a sentence, within these tokens, of whom the text does not say another sex. */
    private Optional<ChainDraft> first(int sentence, String sex, Span tokens) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(owned -> tokens.covers(owned.mention().tokens()) && !possessive(owned.mention()))
                .map(Owned::person).filter(person -> sexes.getOrDefault(person, sex).equals(sex)).findFirst();
    }

    private boolean possessive(Mention mention) {
        List<Token> tokens = sentences.get(mention.sentence()).tokens();
        int after = mention.tokens().end();
        return after < tokens.size() && tokens.get(after).tag().equals("PART");
    }
}
