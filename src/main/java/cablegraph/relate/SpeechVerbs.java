package cablegraph.relate;

import cablegraph.text.WordFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The speech verbs of {@code speech-verbs.txt} by each of their forms. Immutable and thread-safe. */
final class SpeechVerbs {

    private static final String FILE = "speech-verbs.txt";
    private static final Set<String> TOPIC_PREPOSITIONS =
            Set.of("about", "on", "regarding", "concerning", "over", "re", "upon");

    private final Map<String, SpeechVerb> byForm;

    private SpeechVerbs(Map<String, SpeechVerb> byForm) {
        this.byForm = byForm;
    }

    /**
     * Returns the verbs of the resource file.
     *
     * @throws IllegalStateException if the file is missing or a verb stands in it twice
     */
    static SpeechVerbs load() {
        WordFile file = WordFile.read(SpeechVerbs.class, FILE);
        Map<String, SpeechVerb> byForm = new HashMap<>();
        for (SpeechVerb.Kind kind : SpeechVerb.Kind.values()) {
            for (String line : file.entries(kind.section())) {
                add(line, kind, byForm);
            }
        }
        return new SpeechVerbs(byForm);
    }

    /** Returns the verb of which {@code word}, in lower case, is a form. */
    Optional<SpeechVerb> of(String word) {
        return Optional.ofNullable(byForm.get(word));
    }

    private static void add(String line, SpeechVerb.Kind kind, Map<String, SpeechVerb> byForm) {
        String[] halves = line.split("\\|", 2);
        List<String> words = Arrays.asList(halves[0].strip().split("\\s+"));
        Set<String> prepositions = new HashSet<>(TOPIC_PREPOSITIONS);
        if (halves.length == 2) {
            prepositions.addAll(Arrays.asList(halves[1].strip().split("\\s+")));
        }
        SpeechVerb verb = new SpeechVerb(words.get(0), kind, prepositions);
        for (String form : forms(words)) {
            SpeechVerb other = byForm.putIfAbsent(form, verb);
            if (other != null && other.lemma().equals(verb.lemma())) {
                throw new IllegalStateException("cablegraph/relate/" + FILE + ": '" + verb.lemma() + "' stands under ["
                        + other.kind().section() + "] and under [" + kind.section() + "]; take one of the two lines out");
            }
        }
    }

    private static Set<String> forms(List<String> words) {
        String base = words.get(0);
        Set<String> forms = new HashSet<>(words);
        boolean consonantY = base.endsWith("y") && base.length() > 1 && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        String stem = base.substring(0, base.length() - 1);
        if (consonantY) {
            forms.add(stem + "ies");
        } else {
            forms.add(base + (base.matches(".*(?:s|x|z|ch|sh|o)") ? "es" : "s"));
        }
        boolean irregular = words.size() > 1;
        if (!irregular) {
            forms.add(consonantY ? stem + "ied" : base.endsWith("e") ? base + "d" : base + "ed");
        }
        if (words.stream().noneMatch(word -> word.endsWith("ing"))) {
            forms.add((base.endsWith("e") && !base.endsWith("ee") ? stem : base) + "ing");
        }
        return forms;
    }
}
