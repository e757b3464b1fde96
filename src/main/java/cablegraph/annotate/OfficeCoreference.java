package cablegraph.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the names of offices, or those of programmes: the same words, an acronym and the long form beside which it stands
 * in brackets or whose initials it has, and a short form with the one longer form that it can be short for.
 */
final class OfficeCoreference {

    private final List<Form> forms = new ArrayList<>();

    /** A form of a name, all its mentions, and the chain it has joined; long forms are joined to first. */
    private static final class Form {
        private final String text;
        private final List<String> words;
        private final List<Mention> mentions = new ArrayList<>();
        private Form joined = this;

        private Form(String text) {
            this.text = text;
            this.words = OfficeWords.telling(text);
        }

        private Form root() {
            return joined == this ? this : joined.root();
        }
    }

    private OfficeCoreference() {}

    /**
     * Returns the chains of the offices, or the programmes, that {@code names} name.
     *
     * @param brackets pairs of mentions of which one stands in brackets behind the other
     */
    static List<ChainDraft> chains(List<Mention> names, List<BracketPair> brackets) {
        OfficeCoreference coreference = new OfficeCoreference();
        Map<List<String>, Form> byWords = new LinkedHashMap<>();
        Map<Mention, Form> byMention = new HashMap<>();
        for (Mention name : names) {
            Form form = byWords.computeIfAbsent(Words.of(name.text()), words -> new Form(name.text()));
            form.mentions.add(name);
            byMention.put(name, form);
        }
        coreference.forms.addAll(byWords.values());
        coreference.joinBrackets(brackets, byMention);
        coreference.joinSameWords();
        coreference.joinInitials();
        coreference.joinShortForms();
        return coreference.drafts();
    }

    private void joinBrackets(List<BracketPair> brackets, Map<Mention, Form> byMention) {
        for (BracketPair pair : brackets) {
            Form outer = byMention.get(pair.outer());
            Form inner = byMention.get(pair.inner());
            if (outer != null && inner != null) {
                join(inner, outer);
            }
        }
    }

    private void joinSameWords() {
        Map<String, List<Form>> buckets = new HashMap<>();
        for (Form form : forms) {
            List<Form> bucket = buckets.computeIfAbsent(OfficeWords.stems(form.words), stems -> new ArrayList<>());
            bucket.stream().filter(other -> OfficeWords.sameWords(form.words, other.words)).forEach(other -> join(form, other));
            bucket.add(form);
        }
    }

    private void joinInitials() {
        Map<String, List<Form>> byInitials = new HashMap<>();
        forms.forEach(form -> OfficeWords.initials(form.text)
                .forEach(letters -> byInitials.computeIfAbsent(letters, l -> new ArrayList<>()).add(form)));
        for (Form form : forms) {
            if (form.root() == form && OfficeWords.isAcronym(form.text)) {
                joinTheOnly(form, byInitials.getOrDefault(String.join("", Words.of(form.text)), List.of()));
            }
        }
    }

    /** Longest first, so that a short form of a short form finds the long one's chain. */
    private void joinShortForms() {
        Map<String, List<Form>> byWord = new HashMap<>();
        forms.forEach(form -> OfficeWords.set(form.words)
                .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(form)));
        forms.stream().sorted(Comparator.comparingInt((Form form) -> -form.words.size()))
                .filter(form -> form.root() == form && !isBareAcronym(form)).toList()
                .forEach(form -> joinTheOnly(form, form.words.stream().map(byWord::get)
                        .min(Comparator.comparingInt(List::size)).orElse(List.of()).stream()
                        .filter(whole -> OfficeWords.shortens(form.words, whole.words)).toList()));
    }

    private static boolean isBareAcronym(Form form) {
        return form.words.size() == 1 && OfficeWords.isAcronym(form.text) && !ModelText.inCapitals(form.text);
    }

    /** Joins the form to what it can stand for if that is one chain; if it could be of two, it joins neither. */
    private static void joinTheOnly(Form form, List<Form> wholes) {
        List<Form> roots = wholes.stream().map(Form::root).filter(root -> root != form.root()).distinct().toList();
        if (roots.size() == 1) {
            join(form, roots.get(0));
        }
    }

    private static void join(Form form, Form to) {
        if (form.root() != to.root()) {
            form.root().joined = to.root();
        }
    }

    private List<ChainDraft> drafts() {
        Map<Form, List<Mention>> byRoot = new LinkedHashMap<>();
        forms.forEach(form -> byRoot.computeIfAbsent(form.root(), root -> new ArrayList<>()).addAll(form.mentions));
        return byRoot.values().stream().map(mentions -> ChainDraft.named(mentions.stream().sorted().toList())).toList();
    }
}
