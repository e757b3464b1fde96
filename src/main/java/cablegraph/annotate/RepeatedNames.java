package cablegraph.annotate;

import cablegraph.record.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds a name again where a finder overlooked it. What is a name in one sentence of a cable is the same name in another,
 * if it has two words or more, or if the finder saw it as a name at most places where it stands. A name of running text is also
 * found in a subject or heading in capitals.
 */
final class RepeatedNames {

    private static final double SHARE = 0.67;
    /** Shorter words in capitals are too often others: "IN", "IT", "WHO". */
    private static final int SHORTEST_IN_CAPITALS = 4;

    /** The words of a name, how often they stand in the text, and what the finder says of those places. */
    private static final class Form {
        private final List<String> words;
        private final Map<EntityType, Double> types = new EnumMap<>(EntityType.class);
        private int found;
        private int free;

        private Form(List<String> words) {
            this.words = words;
        }

        private boolean isName() {
            return words.size() > 1 || found >= SHARE * (found + free);
        }

        private EntityType type() {
            return types.entrySet().stream().max(Map.Entry.<EntityType, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
        }

        private double probability() {
            return types.values().stream().mapToDouble(Double::doubleValue).sum() / found;
        }
    }

    private final List<Sentence> sentences;
    private final Map<Integer, boolean[]> taken = new HashMap<>();
    private final Map<List<String>, Form> forms = new HashMap<>();
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    private RepeatedNames(List<Sentence> sentences, List<Mention> names) {
        this.sentences = sentences;
        for (Mention name : names) {
            Sentence sentence = sentences.get(name.sentence());
            boolean[] tokens = taken.computeIfAbsent(name.sentence(), s -> new boolean[sentence.tokens().size()]);
            List<String> words = new ArrayList<>();
            for (int i = name.tokens().begin(); i < name.tokens().end(); i++) {
                tokens[i] = true;
                words.add(sentence.tokens().get(i).text());
            }
            if (name.span().equals(sentence.charSpan(name.tokens().begin(), name.tokens().end()))) {
                learn(words, name);
            }
        }
    }

    private void learn(List<String> words, Mention name) {
        Form form = forms.get(words);
        if (form == null) {
            form = new Form(words);
            forms.put(words, form);
            byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(form);
            String capitals = words.get(0).toUpperCase(Locale.ROOT);
            if (!capitals.equals(words.get(0))) {
                byFirstWord.computeIfAbsent(capitals, w -> new ArrayList<>()).add(form);
            }
        }
        form.found++;
        form.types.merge(name.type(), name.probability(), Double::sum);
    }

    /** Returns the mentions and those that were overlooked, sorted, none overlapping another. */
    static List<Mention> complete(List<Sentence> sentences, List<Mention> names) {
        RepeatedNames repeated = new RepeatedNames(sentences, names);
        repeated.byFirstWord.values().forEach(list -> list.sort((a, b) -> b.words.size() - a.words.size()));
        repeated.forEachFree((form, sentence, begin) -> form.free++);
        List<Mention> all = new ArrayList<>(names);
        repeated.forEachFree((form, sentence, begin) -> {
            if (form.isName()) {
                int end = begin + form.words.size();
                Arrays.fill(repeated.taken(sentence), begin, end, true);
                all.add(Mention.of(MentionForm.NAME, form.type(), sentence, begin, end, form.probability()));
            }
        });
        return all.stream().sorted().toList();
    }

    @FunctionalInterface
    private interface Place {
        void at(Form form, Sentence sentence, int begin);
    }

    /** Shows the longest form at each place where one stands free. */
    private void forEachFree(Place place) {
        for (Sentence sentence : sentences) {
            boolean capitals = ModelText.inCapitals(sentence.text());
            for (int i = 0; i < sentence.tokens().size(); i++) {
                for (Form form : byFirstWord.getOrDefault(sentence.tokens().get(i).text(), List.of())) {
                    if (stands(form, sentence, i, capitals)) {
                        place.at(form, sentence, i);
                        i += form.words.size() - 1;
                        break;
                    }
                }
            }
        }
    }

    private boolean stands(Form form, Sentence sentence, int begin, boolean capitals) {
        int end = begin + form.words.size();
        if (end > sentence.tokens().size()) {
            return false;
        }
        boolean[] tokens = taken(sentence);
        boolean raisable = capitals && form.words.stream().mapToInt(String::length).sum() >= SHORTEST_IN_CAPITALS;
        for (int i = begin; i < end; i++) {
            String word = form.words.get(i - begin);
            String here = sentence.tokens().get(i).text();
            boolean raised = raisable && here.equals(word.toUpperCase(Locale.ROOT));
            if (tokens[i] || !here.equals(word) && !raised) {
                return false;
            }
        }
        return true;
    }

    private boolean[] taken(Sentence sentence) {
        return taken.computeIfAbsent(sentence.index(), s -> new boolean[sentence.tokens().size()]);
    }
}
