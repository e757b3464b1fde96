package cablegraph.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A verb with its auxiliaries, negation and adverbs, and with the verbs that lead to it by {@code to}: {@code had not
 * been able to meet}.
 *
 * @param begin the position of the first token
 * @param verb  the position of the main verb, the last in the group
 * @param end   the position after the last token
 */
record VerbGroup(int begin, int verb, int end, boolean infinitive, boolean participle) {

    private static final Set<String> LINKS = Set.of("able", "unable", "willing", "unwilling", "ready", "likely", "due",
            "set", "eager", "anxious", "about", "supposed", "reluctant", "desirous", "prepared", "scheduled");

    /** Returns the verb groups of a sentence in the order of the text; words of a title or apposition are none. */
    static List<VerbGroup> find(Words words, List<Phrase> phrases) {
        boolean[] taken = new boolean[words.size()];
        for (Phrase phrase : phrases) {
            Arrays.fill(taken, phrase.tokens().begin(), phrase.tokens().end(), true);
        }
        for (int t = 1; t < words.size(); t++) {
            taken[t] |= isNounInIng(words, taken, t);
        }
        List<VerbGroup> groups = new ArrayList<>();
        int t = 0;
        while (t < words.size()) {
            int end = taken[t] ? t : groupEnd(words, taken, t);
            int verb = lastVerb(words, t, end);
            if (verb < 0) {
                t++;
                continue;
            }
            boolean infinitive = words.lower(t).equals("to");
            boolean participle = words.lower(verb).endsWith("ing") && !hasAuxiliary(words, t, verb);
            groups.add(new VerbGroup(t, verb, verb + 1, infinitive, participle));
            t = verb + 1;
        }
        return groups;
    }

    /** Whether a word such as {@code meeting} stands where only a noun can, whatever its tag. */
    private static boolean isNounInIng(Words words, boolean[] taken, int t) {
        String before = words.tag(t - 1);
        boolean nominal = before.equals("DET") || before.equals("ADJ") || before.equals("NUM") || words.isPossessive(t - 1)
                || Lexicon.DETERMINERS.contains(words.lower(t - 1)) || taken[t - 1] && words.at(t + 1).equals("with");
        return nominal && words.lower(t).endsWith("ing") && MeetingWords.nouns().of(words.lower(t)).isPresent();
    }

    private static int groupEnd(Words words, boolean[] taken, int from) {
        int t = from;
        if (words.lower(from).equals("to") && !(from + 1 < words.size() && words.isVerb(from + 1))) {
            return from;
        }
        if (!words.isVerb(from) && !words.lower(from).equals("to") && !words.tag(from).equals("ADV")
                && !Lexicon.NEGATORS.contains(words.lower(from))) {
            return from;
        }
        while (t < words.size() && !taken[t] && belongs(words, t)) {
            t++;
        }
        return t;
    }

    private static boolean belongs(Words words, int t) {
        String word = words.lower(t);
        return words.isVerb(t) || words.tag(t).equals("ADV") || word.equals("to") && nextIsVerb(words, t)
                || LINKS.contains(word) && words.at(t + 1).equals("to")
                || word.equals("not") || word.equals("n't") || word.equals("n\u2019t");
    }

    private static boolean nextIsVerb(Words words, int t) {
        return t + 1 < words.size() && (words.isVerb(t + 1) || words.tag(t + 1).equals("ADV") && t + 2 < words.size()
                && words.isVerb(t + 2));
    }

    private static int lastVerb(Words words, int from, int end) {
        for (int t = end - 1; t >= from; t--) {
            if (words.isVerb(t)) {
                return t;
            }
        }
        return -1;
    }

    private static boolean hasAuxiliary(Words words, int begin, int verb) {
        for (int t = begin; t < verb; t++) {
            if (words.tag(t).equals("AUX")) {
                return true;
            }
        }
        return false;
    }
}
