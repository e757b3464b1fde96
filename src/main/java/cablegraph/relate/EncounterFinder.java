package cablegraph.relate;

import cablegraph.annotate.Sentence;
import cablegraph.record.EntityType;
import cablegraph.record.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the places in a sentence that may report a meeting, by the words of {@code meetings.txt}. Stateless. */
final class EncounterFinder {

    /** The pattern of two who only stand in one sentence with a word of meeting. */
    static final String NEAR = "near";

    private static final int FURTHEST_ARGUMENT = 14;
    // A sentence with more names is a list of office-holders, not a report.
    private static final int MOST_NEAR = 12;
    private static final Set<String> INTRODUCING = Set.of("in", "during", "at", "after", "following", "on", "over", "before",
            "throughout", "course", "of", "since", "from", "through");

    private EncounterFinder() {}

    /** Returns the encounters in the order of the text. */
    static List<Encounter> find(Sentence sentence, List<Phrase> phrases, List<Clause> clauses) {
        if (phrases.stream().filter(p -> !p.inside()).count() < 2) {
            return List.of();
        }
        Words words = new Words(sentence);
        List<Encounter> encounters = new ArrayList<>();
        for (Clause clause : clauses) {
            MeetingWords.verbs().of(clause.word()).ifPresent(word -> ofVerb(words, clause, word, encounters));
        }
        for (int t = 0; t < words.size(); t++) {
            int at = t;
            if (!isVerbOf(clauses, t)) {
                MeetingWords.nouns().of(words.lower(t))
                        .ifPresent(word -> ofNoun(sentence, words, at, word, phrases, clauses, encounters));
            }
        }
        List<Encounter> all = Attendance.extend(encounters, words, clauses);
        addNear(sentence, words, phrases, clauses, all);
        return all;
    }

    /** Adds every other two that stand in a sentence with such a word: most did not meet, and the model is to tell. */
    private static void addNear(Sentence sentence, Words words, List<Phrase> phrases, List<Clause> clauses,
            List<Encounter> encounters) {
        List<Phrase> all = who(phrases);
        if (all.size() > MOST_NEAR) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Phrase one = all.get(i);
                Phrase other = all.get(j);
                if (one.head().chain() != other.head().chain() && one.group() != other.group()
                        && encounters.stream().noneMatch(e -> joins(e, one, other))) {
                    nearest(words, one, other, clauses).ifPresent(near -> encounters.add(new Encounter(sentence, near.trigger(),
                            near.word(), NEAR, "none", List.of(List.of(one), List.of(other)), near.status(), near.denied())));
                }
            }
        }
    }

    private static boolean joins(Encounter encounter, Phrase one, Phrase other) {
        return encounter.sides().stream().anyMatch(side -> holds(side, one))
                && encounter.sides().stream().anyMatch(side -> holds(side, other));
    }

    private static boolean holds(List<Phrase> side, Phrase phrase) {
        return side.stream().anyMatch(p -> p.head().chain() == phrase.head().chain());
    }

    private record Near(int trigger, MeetingWords.MeetingWord word, Status status, boolean denied) {}

    private static Optional<Near> nearest(Words words, Phrase one, Phrase other, List<Clause> clauses) {
        Near best = null;
        int least = Integer.MAX_VALUE;
        for (int t = 0; t < words.size(); t++) {
            int distance = distance(t, one) + distance(t, other);
            if (distance >= least) {
                continue;
            }
            int at = t;
            Optional<Clause> clause = clauses.stream().filter(c -> c.verb() == at).findFirst();
            Optional<MeetingWords.MeetingWord> word = clause.isPresent() ? MeetingWords.verbs().of(words.lower(t))
                    : MeetingWords.nouns().of(words.lower(t));
            if (word.isPresent()) {
                least = distance;
                if (clause.isPresent()) {
                    best = new Near(t, word.get(), status(clause.get()), denied(clause.get()));
                } else {
                    NounMood mood = NounMood.of(words, t, clauses);
                    best = new Near(t, word.get(), mood.status(), mood.denied());
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(int t, Phrase phrase) {
        return t < phrase.tokens().begin() ? phrase.tokens().begin() - t : Math.max(0, t - phrase.tokens().end() + 1);
    }

    private static Status status(Clause clause) {
        return clause.modality() == Modality.PLANNED ? Status.PLANNED : Status.HELD;
    }

    private static boolean denied(Clause clause) {
        return clause.negated() || clause.modality() == Modality.HYPOTHETICAL;
    }

    private static boolean isVerbOf(List<Clause> clauses, int t) {
        return clauses.stream().anyMatch(clause -> clause.verb() == t);
    }

    private static void ofVerb(Words words, Clause clause, MeetingWords.MeetingWord word, List<Encounter> out) {
        Status status = status(clause);
        boolean denied = denied(clause);
        List<Phrase> subjects = who(clause.subjects());
        if (clause.passive()) {
            List<Phrase> agents = who(clause.arguments("by").toList());
            if (word.roles().contains("object")) {
                add(clause, word, "passive", "by", List.of(subjects, firstGroup(agents)), status, denied, out);
            }
            return;
        }
        boolean found = false;
        for (String role : word.roles()) {
            List<Phrase> others = who(clause.arguments(role).toList());
            if (role.equals("object")) {
                others = directObjects(words, clause, others);
            }
            if (!others.isEmpty()) {
                found = true;
                add(clause, word, "verb", role, List.of(subjects, others), status, denied, out);
            }
        }
        if (!found && subjects.size() > 1 && (word.kind().equals("encounter") || word.kind().equals("talk"))) {
            add(clause, word, "together", "none", subjects.stream().map(List::of).toList(), status, denied, out);
        }
    }

    /** The first object and those joined to it, if the verb leads to it without another noun between. */
    private static List<Phrase> directObjects(Words words, Clause clause, List<Phrase> objects) {
        List<Phrase> first = firstGroup(objects);
        if (first.isEmpty() || first.get(0).tokens().begin() - clause.group().end() > 6) {
            return List.of();
        }
        return first;
    }

    private static List<Phrase> firstGroup(List<Phrase> phrases) {
        return phrases.isEmpty() ? phrases
                : phrases.stream().filter(p -> p.group() == phrases.get(0).group()).toList();
    }

    private static void add(Clause clause, MeetingWords.MeetingWord word, String pattern, String role,
            List<List<Phrase>> sides, Status status, boolean denied, List<Encounter> out) {
        if (sides.size() > 1 && sides.stream().noneMatch(List::isEmpty)) {
            out.add(new Encounter(clause.sentence(), clause.verb(), word, pattern, role, sides, status, denied));
        }
    }

    private static List<Phrase> who(List<Phrase> phrases) {
        return phrases.stream().filter(p -> !p.inside() && !p.possessive() && p.head().chain().type() != EntityType.PROGRAM)
                .toList();
    }

    private static void ofNoun(Sentence sentence, Words words, int noun, MeetingWords.MeetingWord word, List<Phrase> all,
            List<Clause> clauses, List<Encounter> out) {
        List<Phrase> phrases = all.stream().filter(p -> !p.inside() && p.head().chain().type() != EntityType.PROGRAM).toList();
        NounMood mood = NounMood.of(words, noun, clauses);
        List<Phrase> between = following(words, noun, phrases, Set.of("between", "among"));
        if (between.size() > 1) {
            out.add(new Encounter(sentence, noun, word, "between", "between", between.stream().map(List::of).toList(),
                    mood.status(), mood.denied()));
            return;
        }
        List<Phrase> compound = compound(words, noun, phrases);
        if (compound.size() > 1) {
            out.add(new Encounter(sentence, noun, word, "compound", "none", compound.stream().map(List::of).toList(),
                    mood.status(), mood.denied()));
            return;
        }
        for (String role : word.roles()) {
            if (role.equals("between") || role.equals("among") || role.equals("by")) {
                continue;
            }
            List<Phrase> others = following(words, noun, phrases, Set.of(role));
            if (others.isEmpty()) {
                continue;
            }
            Source source = first(words, noun, phrases, clauses, others);
            if (source != null) {
                out.add(new Encounter(sentence, noun, word, source.pattern(), role, List.of(source.phrases(), others),
                        mood.status(), mood.denied()));
            }
        }
    }

    private record Source(String pattern, List<Phrase> phrases) {}

    /** The side that has the meeting: its owner, its agent, or the subject of the clause round it. */
    private static Source first(Words words, int noun, List<Phrase> phrases, List<Clause> clauses, List<Phrase> others) {
        List<Phrase> owners = owners(words, noun, phrases);
        if (!owners.isEmpty()) {
            return new Source("possessive", owners);
        }
        List<Phrase> agents = following(words, noun, phrases, Set.of("by"));
        if (!agents.isEmpty() && !agents.equals(others)) {
            return new Source("agent", agents);
        }
        for (int k = clauses.size() - 1; k >= 0; k--) {
            Clause clause = clauses.get(k);
            if (clause.group().end() <= noun && noun < clause.end()) {
                List<Phrase> subjects = others(who(clause.subjects()), others);
                return subjects.isEmpty() ? null : new Source(clause.passive() ? "subject-passive" : "subject", subjects);
            }
        }
        if (introduced(words, noun)) {
            for (Clause clause : clauses) {
                List<Phrase> subjects = others(who(clause.subjects()), others);
                if (clause.group().begin() > noun && !subjects.isEmpty()) {
                    return new Source("introduced", subjects);
                }
            }
        }
        return null;
    }

    private static List<Phrase> others(List<Phrase> phrases, List<Phrase> except) {
        return phrases.stream().filter(p -> !except.contains(p)).toList();
    }

    private static boolean introduced(Words words, int noun) {
        for (int t = noun - 1; t >= 0 && t > noun - 8; t--) {
            if (INTRODUCING.contains(words.lower(t))) {
                return true;
            }
            if (words.isVerb(t) || words.lower(t).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static List<Phrase> owners(Words words, int noun, List<Phrase> phrases) {
        for (int i = phrases.size() - 1; i >= 0; i--) {
            Phrase phrase = phrases.get(i);
            int end = phrase.tokens().end();
            if (end > noun) {
                continue;
            }
            boolean pronoun = words.at(phrase.tokens().begin()).matches("my|his|her|their|our")
                    && phrase.tokens().length() == 1;
            if (!phrase.possessive() && !pronoun && end != noun) {
                return List.of();
            }
            for (int t = end + (phrase.possessive() ? 1 : 0); t < noun; t++) {
                if (!Set.of("NOUN", "PROPN", "ADJ", "NUM", "ADV", "X", "VERB").contains(words.tag(t))
                        && !words.lower(t).equals("-") && !words.lower(t).equals("and")) {
                    return List.of();
                }
            }
            int group = phrase.group();
            return phrases.stream().filter(p -> p.group() == group).toList();
        }
        return List.of();
    }

    /** {@code the Udall-Khrushchev conversation}: two names joined by a dash or slash before the noun. */
    private static List<Phrase> compound(Words words, int noun, List<Phrase> phrases) {
        for (int i = 1; i < phrases.size(); i++) {
            Phrase second = phrases.get(i);
            Phrase first = phrases.get(i - 1);
            boolean before = second.tokens().end() <= noun && noun - second.tokens().end() <= 1;
            int gap = first.head().end();
            boolean joined = before && second.head().begin() - gap <= 1
                    && (second.head().begin() == gap || Set.of("-", "/", "\u2013", "\u2014").contains(words.lower(gap)));
            if (joined) {
                return List.of(first, second);
            }
        }
        return List.of();
    }

    /** Phrases after the noun that one of the prepositions governs, with those joined to them. */
    private static List<Phrase> following(Words words, int noun, List<Phrase> phrases, Set<String> prepositions) {
        List<Phrase> found = new ArrayList<>();
        int from = noun + 1;
        for (Phrase phrase : phrases) {
            if (phrase.tokens().begin() <= noun) {
                continue;
            }
            boolean governed = phrase.preposition() != null && prepositions.contains(phrase.preposition());
            if (governed && phrase.tokens().begin() - from <= FURTHEST_ARGUMENT && free(words, from, phrase.tokens().begin())) {
                found.add(phrase);
                from = phrase.tokens().end();
            } else if (!found.isEmpty()) {
                break;
            }
        }
        return found.stream().filter(p -> !p.possessive()).toList();
    }

    private static boolean free(Words words, int from, int to) {
        for (int t = from; t < to; t++) {
            String word = words.lower(t);
            if (words.isVerb(t) || Lexicon.RELATIVES.contains(word) || word.equals(";") || word.equals(":")) {
                return false;
            }
        }
        return true;
    }
}
