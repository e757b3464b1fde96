package cablegraph.relate;

import cablegraph.record.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who else was there: {@code accompanied by}, {@code joined by}, {@code attended by}. Those who come with one side
 * belong to it; those who attend a gathering met its host, and one another. Stateless.
 */
final class Attendance {

    private static final Set<String> COMPANY = Set.of("accompany", "join", "escort");
    private static final String ATTEND = "attend";

    private Attendance() {}

    /** Returns the encounters with those who came with a side or attended, and the gatherings that attendance reports. */
    static List<Encounter> extend(List<Encounter> encounters, Words words, List<Clause> clauses) {
        List<Encounter> extended = new ArrayList<>(encounters);
        for (Clause clause : clauses) {
            Optional<MeetingWords.MeetingWord> word = MeetingWords.verbs().of(clause.word());
            List<Phrase> agents = clause.arguments("by").filter(phrase -> !phrase.inside()).toList();
            if (word.isEmpty() || agents.isEmpty() || clause.negated()) {
                continue;
            }
            if (COMPANY.contains(word.get().lemma())) {
                extended.replaceAll(encounter -> accompanied(encounter, clause.subjects(), agents));
            } else if (word.get().lemma().equals(ATTEND)) {
                Optional<Encounter> attended = extended.stream()
                        .filter(e -> MeetingWords.nouns().of(words.lower(e.trigger())).isPresent() && e.trigger() < clause.verb())
                        .reduce((first, second) -> second);
                if (attended.isPresent()) {
                    extended.set(extended.indexOf(attended.get()), withLastSide(attended.get(), agents));
                } else {
                    gathering(clause, word.get(), agents, words, clauses).ifPresent(extended::add);
                }
            }
        }
        return extended;
    }

    private static Encounter accompanied(Encounter encounter, List<Phrase> led, List<Phrase> company) {
        List<List<Phrase>> sides = new ArrayList<>();
        for (List<Phrase> side : encounter.sides()) {
            boolean leads = side.stream().anyMatch(led::contains);
            sides.add(leads ? joined(side, company) : side);
        }
        return encounter.withSides(sides);
    }

    private static Encounter withLastSide(Encounter encounter, List<Phrase> more) {
        List<List<Phrase>> sides = new ArrayList<>(encounter.sides());
        sides.set(sides.size() - 1, joined(sides.get(sides.size() - 1), more));
        return encounter.withSides(sides);
    }

    private static List<Phrase> joined(List<Phrase> side, List<Phrase> more) {
        List<Phrase> all = new ArrayList<>(side);
        more.stream().filter(phrase -> !all.contains(phrase)).forEach(all::add);
        return all;
    }

    /** {@code X chaired a roundtable, attended by Y and Z}. */
    private static Optional<Encounter> gathering(Clause clause, MeetingWords.MeetingWord word, List<Phrase> agents, Words words,
            List<Clause> clauses) {
        List<List<Phrase>> sides = new ArrayList<>();
        for (Clause before : clauses) {
            boolean holds = before.verb() < clause.verb() && !before.passive() && !before.subjects().isEmpty();
            for (int t = before.group().end(); holds && t < clause.verb(); t++) {
                if (MeetingWords.nouns().of(words.lower(t)).isPresent() && sides.isEmpty()) {
                    before.subjects().forEach(subject -> sides.add(List.of(subject)));
                }
            }
        }
        agents.forEach(agent -> sides.add(List.of(agent)));
        if (sides.size() < 2) {
            return Optional.empty();
        }
        Status status = clause.modality() == Modality.PLANNED ? Status.PLANNED : Status.HELD;
        return Optional.of(new Encounter(clause.sentence(), clause.verb(), word, "attended", "by", sides, status,
                clause.modality() == Modality.HYPOTHETICAL));
    }
}
