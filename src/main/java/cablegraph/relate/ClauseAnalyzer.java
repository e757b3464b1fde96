package cablegraph.relate;

import cablegraph.annotate.Sentence;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a sentence into clauses by its tags, the phrases round its mentions, and the word classes of
 * {@code grammar.txt}. Stateless and thread-safe.
 *
 * <p>It looks for each verb's subject to its left and its objects to its right within the clause, follows relative
 * clauses to their antecedent, infinitives to the verb that governs them, and coordinated verbs to the subject they share.
 */
final class ClauseAnalyzer {

    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'re", "get", "got");

    private ClauseAnalyzer() {}

    /** Returns the clauses of a sentence, one a verb group, in the order of the text. */
    static List<Clause> analyze(Sentence sentence, List<Phrase> phrases) {
        Words words = new Words(sentence);
        List<VerbGroup> groups = VerbGroup.find(words, phrases);
        List<List<Phrase>> subjects = new ArrayList<>();
        for (int k = 0; k < groups.size(); k++) {
            subjects.add(subjects(words, phrases, groups, k, subjects));
        }
        for (int k = groups.size() - 2; k >= 0; k--) {
            if (subjects.get(k).isEmpty() && groups.get(k).participle() && opens(words, groups.get(k), k)) {
                subjects.set(k, subjects.get(k + 1));
            }
        }
        List<Clause> clauses = new ArrayList<>();
        for (int k = 0; k < groups.size(); k++) {
            VerbGroup group = groups.get(k);
            List<Phrase> next = k + 1 < groups.size() ? subjects.get(k + 1) : List.of();
            int end = end(words, groups, k, next);
            List<Argument> arguments = new ArrayList<>();
            for (Phrase phrase : phrases) {
                if (!phrase.inside() && phrase.tokens().begin() >= group.end() && phrase.tokens().begin() < end) {
                    arguments.add(new Argument(phrase.preposition() == null ? "object" : phrase.preposition(), phrase));
                }
            }
            Mood mood = Mood.of(words, groups, k);
            clauses.add(new Clause(sentence, new Span(group.begin(), group.end()), group.verb(), words.lower(group.verb()),
                    passive(words, group), mood.negated(), mood.modality(), end, subjects.get(k), arguments));
        }
        return List.copyOf(clauses);
    }

    private static boolean opens(Words words, VerbGroup group, int k) {
        return k == 0 && IntStream.range(0, group.begin()).noneMatch(words::isVerb);
    }

    private static boolean passive(Words words, VerbGroup group) {
        if (words.lower(group.verb()).endsWith("ing")) {
            return false;
        }
        for (int t = group.verb() - 1; t >= group.begin(); t--) {
            if (BE.contains(words.lower(t))) {
                return true;
            }
            if (!words.tag(t).equals("ADV") && !Lexicon.NEGATORS.contains(words.lower(t))) {
                return false;
            }
        }
        return false;
    }

    private static List<Phrase> subjects(Words words, List<Phrase> phrases, List<VerbGroup> groups, int k,
            List<List<Phrase>> earlier) {
        VerbGroup group = groups.get(k);
        int from = k == 0 ? 0 : groups.get(k - 1).end();
        List<Phrase> between = phrases.stream()
                .filter(p -> !p.inside() && p.tokens().begin() >= from && p.tokens().end() <= group.begin()).toList();
        if (group.infinitive()) {
            return infinitiveSubjects(words, groups, k, earlier, between);
        }
        int before = group.begin() - 1;
        if (before >= 0 && Lexicon.RELATIVES.contains(words.lower(before)) && !words.lower(before).equals("whom")) {
            List<Phrase> antecedents = phrases.stream()
                    .filter(p -> !p.inside() && p.tokens().end() <= before && p.tokens().end() >= before - 2).toList();
            if (!antecedents.isEmpty()) {
                return List.of(antecedents.get(antecedents.size() - 1));
            }
            if (!words.lower(before).equals("that")) {
                return List.of();
            }
        }
        List<Phrase> own = ownSubjects(words, between, group);
        if (!own.isEmpty() || k == 0) {
            return own;
        }
        if (!inherits(words, groups, k)) {
            return List.of();
        }
        int heir = k - 1;
        while (heir > 0 && earlier.get(heir).isEmpty()) {
            heir--;
        }
        return earlier.get(heir);
    }

    private static List<Phrase> infinitiveSubjects(Words words, List<VerbGroup> groups, int k, List<List<Phrase>> earlier,
            List<Phrase> between) {
        if (k == 0) {
            return List.of();
        }
        VerbGroup governor = groups.get(k - 1);
        List<Phrase> objects = between.stream().filter(p -> p.preposition() == null).toList();
        if (!objects.isEmpty() && Lexicon.OBJECT_CONTROL.contains(words.lower(governor.verb()))) {
            return objects;
        }
        return earlier.get(k - 1);
    }

    /** The phrases directly before the verb that no preposition governs, with those joined to them. */
    private static List<Phrase> ownSubjects(Words words, List<Phrase> between, VerbGroup group) {
        for (int i = between.size() - 1; i >= 0; i--) {
            Phrase phrase = between.get(i);
            if (phrase.possessive() || phrase.preposition() != null) {
                continue;
            }
            if (!leadsTo(words, phrase.tokens().end(), group.begin(), between)) {
                return List.of();
            }
            int joined = phrase.group();
            return between.stream().filter(p -> p.group() == joined && !p.possessive()).toList();
        }
        return List.of();
    }

    /** Whether between a subject and its verb only asides and prepositional phrases stand. */
    private static boolean leadsTo(Words words, int from, int to, List<Phrase> between) {
        boolean aside = false;
        for (int t = from; t < to; t++) {
            String word = words.lower(t);
            String tag = words.tag(t);
            if (word.equals(",") || words.isOpening(t)) {
                aside = true;
            } else if (tag.equals("ADP") || Lexicon.PREPOSITIONS.contains(word)) {
                aside = true;
            } else if (word.equals(";") || word.equals(":") || Lexicon.CLAUSE_OPENERS.contains(word)
                    || Lexicon.RELATIVES.contains(word)) {
                return false;
            } else if (!aside && (tag.equals("NOUN") || tag.equals("PRON")) && !Lexicon.TIME_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb without a subject of its own shares that of an earlier one. */
    private static boolean inherits(Words words, List<VerbGroup> groups, int k) {
        VerbGroup group = groups.get(k);
        int t = group.begin() - 1;
        while (t >= 0 && words.tag(t).equals("ADV")) {
            t--;
        }
        String word = words.at(t);
        return group.participle() || word.equals("and") || word.equals("or") || word.equals("but") || word.equals(",")
                || word.equals("then") || word.equals(")") || word.equals("&") || t < groups.get(k - 1).end();
    }

    private static int end(Words words, List<VerbGroup> groups, int k, List<Phrase> next) {
        int limit = k + 1 < groups.size() ? groups.get(k + 1).begin() : words.size();
        for (Phrase subject : next) {
            boolean own = subject.tokens().begin() >= groups.get(k).end();
            if (own && words.at(subject.tokens().begin() - 1).equals(",")) {
                limit = Math.min(limit, subject.tokens().begin());
            }
        }
        for (int t = groups.get(k).end(); t < limit; t++) {
            String word = words.lower(t);
            if (word.equals(";") || word.equals(":") || Lexicon.RELATIVES.contains(word)
                    || Lexicon.CLAUSE_OPENERS.contains(word) && words.tag(t).equals("SCONJ")) {
                return t;
            }
        }
        return limit;
    }
}
