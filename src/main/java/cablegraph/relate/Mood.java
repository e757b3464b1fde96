package cablegraph.relate;

import java.util.List;

/**
 * How a verb is told.
 *
 * @param negated  whether it is said not to be so
 * @param modality whether it is told as a fact
 */
record Mood(boolean negated, Modality modality) {

    private static final int FURTHEST_CONDITION = 12;
    private static final int LONGEST_OBJECT = 12;

    /** Returns the mood of the verb group at {@code k}: its own words and, for an infinitive, those that govern it. */
    static Mood of(Words words, List<VerbGroup> groups, int k) {
        VerbGroup group = groups.get(k);
        boolean negated = false;
        boolean planned = false;
        boolean possible = false;
        int from = group.begin();
        for (int j = k; j > 0 && groups.get(j).infinitive() && group.begin() - groups.get(j - 1).end() <= LONGEST_OBJECT; j--) {
            from = groups.get(j - 1).begin();
        }
        for (int t = from; t < group.verb(); t++) {
            String word = words.lower(t);
            boolean verbal = inSomeGroup(groups, t);
            negated |= verbal && (Lexicon.NEGATORS.contains(word) || Lexicon.REFUSALS.contains(word));
            possible |= verbal && Lexicon.POSSIBILITIES.contains(word);
            planned |= verbal && Lexicon.PLANS.contains(word);
            // "was to meet", "tried to meet"; but a purpose ("called on him to inform") is as good as done.
            planned |= t > group.begin() && word.equals("to") && !Lexicon.ACHIEVEMENTS.contains(words.lower(t - 1));
        }
        Modality modality = possible || conditional(words, groups, k, from) ? Modality.HYPOTHETICAL
                : planned ? Modality.PLANNED : Modality.FACT;
        return new Mood(negated, modality);
    }

    private static boolean inSomeGroup(List<VerbGroup> groups, int t) {
        return groups.stream().anyMatch(g -> g.begin() <= t && t < g.end());
    }

    private static boolean conditional(Words words, List<VerbGroup> groups, int k, int from) {
        int stop = k == 0 ? 0 : groups.get(k - 1).end();
        for (int t = from - 1; t >= Math.max(Math.min(stop, from), from - FURTHEST_CONDITION); t--) {
            if (Lexicon.CONDITIONS.contains(words.lower(t))) {
                return true;
            }
            if (words.lower(t).equals(";")) {
                return false;
            }
        }
        return false;
    }
}
