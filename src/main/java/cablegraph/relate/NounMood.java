package cablegraph.relate;

import cablegraph.record.Status;
import java.util.List;

/**
 * Whether a noun such as {@code meeting} stands for one that took place.
 *
 * @param status held or planned
 * @param denied whether it is said that it did not take place, or left open
 */
record NounMood(Status status, boolean denied) {

    private static final int DETERMINERS = 6;

    static NounMood of(Words words, int noun, List<Clause> clauses) {
        boolean planned = false;
        boolean denied = false;
        for (int t = noun - 1; t >= 0 && t >= noun - DETERMINERS; t--) {
            String word = words.lower(t);
            if (words.tag(t).equals("ADP") || words.lower(t).equals(",")) {
                break;
            }
            planned |= Lexicon.PLANS.contains(word);
            denied |= word.equals("no") || Lexicon.REFUSALS.contains(word);
        }
        for (int k = clauses.size() - 1; k >= 0; k--) {
            Clause clause = clauses.get(k);
            if (clause.group().end() <= noun && noun < clause.end()) {
                denied |= clause.negated() || Lexicon.REFUSALS.contains(clause.word())
                        || clause.modality() == Modality.HYPOTHETICAL;
                planned |= clause.modality() == Modality.PLANNED || Lexicon.PLANS.contains(clause.word());
                break;
            }
        }
        return new NounMood(planned ? Status.PLANNED : Status.HELD, denied);
    }
}
