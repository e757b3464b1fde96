package cablegraph.annotate;

import cablegraph.record.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Joins the names of offices, or those of programmes: the same words, an acronym and the long form beside which it stands
 * in brackets or whose initials it has, a short form with the one longer form that it can be short for, and a bare {@code
 * Plan} with the plan named last before it.
 */
final class OfficeCoreference {

    /** Shorter names are acronyms as often as words, and one letter makes another acronym. */
    private static final int SHORTEST_MISSPELT = 7;

    private final List<Form> forms = new ArrayList<>();

    /** A form of a name, all its mentions, and the form whose chain it has joined. */
    private static final class Form {
        private final OfficeName name;
        private final List<Mention> mentions;
        private Form joined = this;

        /** A heading in capitals makes every word look like an acronym, so it is the text's word that counts. */
        private Form(List<Mention> mentions) {
            this.mentions = mentions;
            this.name = OfficeName.of(mentions.stream().map(Mention::text).filter(text -> !OfficeWords.isAcronym(text))
                    .findFirst().orElse(mentions.get(0).text()));
        }

        private Form root() {
            return joined == this ? this : joined.root();
        }

        private boolean isAcronym() {
            return name.words().size() == 1 && OfficeWords.isAcronym(name.text());
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
        Map<List<String>, List<Mention>> byWords = new LinkedHashMap<>();
        names.forEach(name -> byWords.computeIfAbsent(Words.of(name.text()), words -> new ArrayList<>()).add(name));
        byWords.values().forEach(mentions -> coreference.forms.add(new Form(mentions)));
        Map<Mention, Form> byMention = new HashMap<>();
        coreference.forms.forEach(form -> form.mentions.forEach(mention -> byMention.put(mention, form)));
        coreference.joinBrackets(brackets, byMention);
        coreference.joinSameWords();
        coreference.joinInitials();
        coreference.joinSpellings();
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
            List<Form> bucket = buckets.computeIfAbsent(OfficeWords.stems(form.name.words()), stems -> new ArrayList<>());
            bucket.stream().filter(other -> form.name.sameWords(other.name)).forEach(other -> join(form, other));
            bucket.add(form);
        }
    }

    private void joinInitials() {
        Map<String, List<Form>> byInitials = new HashMap<>();
        forms.forEach(form -> form.name.initials()
                .forEach(letters -> byInitials.computeIfAbsent(letters, l -> new ArrayList<>()).add(form)));
        for (Form form : forms) {
            if (form.root() == form && OfficeWords.isAcronym(form.name.text())) {
                joinTheOnly(form, byInitials.getOrDefault(String.join("", Words.of(form.name.text())), List.of()));
            }
        }
    }

    /** Names of one word that differ by a slip; the rarer is the slip. */
    private void joinSpellings() {
        Map<Character, List<Form>> byLetter = new HashMap<>();
        forms.stream().filter(form -> form.name.words().size() == 1 && form.name.words().get(0).length() >= SHORTEST_MISSPELT)
                .forEach(form -> byLetter.computeIfAbsent(form.name.words().get(0).charAt(0), c -> new ArrayList<>()).add(form));
        for (List<Form> alike : byLetter.values()) {
            alike.sort(Comparator.comparingInt(form -> -form.mentions.size()));
            for (int i = 1; i < alike.size(); i++) {
                Form rare = alike.get(i);
                alike.subList(0, i).stream().filter(form -> Spelling.close(rare.name.words().get(0), form.name.words().get(0)))
                        .findFirst().ifPresent(form -> join(rare, form));
            }
        }
    }

    /** Longest first, so that a short form of a short form finds the long one's chain. */
    private void joinShortForms() {
        Map<String, List<Form>> byWord = new HashMap<>();
        forms.forEach(form -> new TreeSet<>(OfficeWords.keys(form.name.words()))
                .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(form)));
        for (Form form : forms.stream().sorted(Comparator.comparingInt((Form form) -> -form.name.words().size())).toList()) {
            if (form.root() == form) {
                List<Form> wholes = OfficeWords.keys(form.name.words()).stream().map(byWord::get)
                        .min(Comparator.comparingInt(List::size)).orElse(List.of()).stream()
                        .filter(whole -> form.name.shortens(whole.name)).toList();
                if (wholes.isEmpty() && form.name.words().size() == 1 && OfficeWords.isAbbreviated(form.name.words().get(0))) {
                    wholes = acronymsEndingIn(form.name.words().get(0).charAt(0));
                }
                if (!joinTheOnly(form, wholes) && form.name.isGeneric() && form.mentions.get(0).type() == EntityType.PROGRAM) {
                    joinTheNearest(form, wholes);
                }
            }
        }
    }

    /** {@code Agency} is the IAEA where no other agency is named. */
    private List<Form> acronymsEndingIn(char letter) {
        return forms.stream().filter(form -> form.isAcronym() && !form.name.isGeneric()
                && form.name.words().get(0).length() <= OfficeWords.LONGEST_ACRONYM
                && form.name.words().get(0).charAt(form.name.words().get(0).length() - 1) == letter).toList();
    }

    /** Joins the form to what it can stand for if that is one chain; returns whether it is. */
    private static boolean joinTheOnly(Form form, List<Form> wholes) {
        List<Form> roots = wholes.stream().map(Form::root).filter(root -> root != form.root()).distinct().toList();
        if (roots.size() == 1) {
            join(form, roots.get(0));
        }
        return roots.size() == 1;
    }

    /** Gives each mention of the form to the candidate named last before it; those before all candidates stay by themselves. */
    private static void joinTheNearest(Form form, List<Form> wholes) {
        List<Mention> own = new ArrayList<>();
        Map<Form, List<Mention>> given = new LinkedHashMap<>();
        for (Mention mention : form.mentions) {
            Optional<Form> nearest = wholes.stream().filter(whole -> last(whole, mention).isPresent())
                    .max(Comparator.comparing(whole -> last(whole, mention).orElseThrow()));
            nearest.ifPresentOrElse(whole -> given.computeIfAbsent(whole, w -> new ArrayList<>()).add(mention), () -> own.add(mention));
        }
        given.forEach((whole, mentions) -> whole.mentions.addAll(mentions));
        form.mentions.clear();
        form.mentions.addAll(own);
    }

    private static Optional<Mention> last(Form form, Mention before) {
        return form.mentions.stream().filter(mention -> mention.compareTo(before) < 0).max(Comparator.naturalOrder());
    }

    private static void join(Form form, Form to) {
        if (form.root() != to.root()) {
            form.root().joined = to.root();
        }
    }

    private List<ChainDraft> drafts() {
        Map<Form, List<Mention>> byRoot = new LinkedHashMap<>();
        forms.forEach(form -> byRoot.computeIfAbsent(form.root(), root -> new ArrayList<>()).addAll(form.mentions));
        return byRoot.values().stream().filter(mentions -> !mentions.isEmpty())
                .map(mentions -> ChainDraft.named(mentions.stream().sorted().toList())).toList();
    }
}
