package cablegraph.relate;

import cablegraph.annotate.MentionForm;
import cablegraph.record.EntityType;
import java.util.ArrayList;
import java.util.List;

/** What the model is told of two who may have met. Stateless. */
final class EncounterFeatures {

    private EncounterFeatures() {}

    /** Returns the features of a pair of an encounter, {@code left} from an earlier side than {@code right}. */
    static String[] of(Encounter encounter, Phrase left, Phrase right) {
        List<String> features = new ArrayList<>();
        String pattern = encounter.pattern();
        String kind = encounter.word().kind();
        String types = type(left) + type(right);
        features.add("pattern=" + pattern);
        features.add("kind=" + kind + "," + pattern);
        features.add("lemma=" + encounter.word().lemma());
        features.add("lemma=" + encounter.word().lemma() + "," + pattern + "," + encounter.role());
        features.add("role=" + kind + "," + encounter.role());
        features.add("types=" + types);
        features.add("types=" + types + "," + kind + "," + pattern);
        features.add("types=" + types + "," + encounter.word().lemma());
        features.add("forms=" + form(left) + form(right));
        features.add("forms=" + form(left) + form(right) + "," + pattern);
        features.add("status=" + encounter.status());
        int leftGap = gap(encounter.trigger(), left);
        int rightGap = gap(encounter.trigger(), right);
        features.add("left=" + bucket(leftGap));
        features.add("right=" + bucket(rightGap));
        features.add("order=" + side(encounter.trigger(), left) + side(encounter.trigger(), right) + "," + pattern);
        features.add("prepositions=" + left.preposition() + "," + right.preposition() + "," + pattern);
        features.add("between=" + bucket(Math.abs(left.tokens().begin() - right.tokens().begin())));
        features.add("unnamed=" + left.head().chain().unnamed() + "," + right.head().chain().unnamed());
        return features.toArray(String[]::new);
    }

    private static String type(Phrase phrase) {
        if (phrase.head().chain().type() == EntityType.OFFICE) {
            boolean members = phrase.tokens().length() > phrase.head().mention().tokens().length() + 1;
            return members ? "M" : "O";
        }
        return "P";
    }

    private static String form(Phrase phrase) {
        MentionForm form = phrase.head().mention().form();
        return form == MentionForm.NAME ? "n" : form == MentionForm.NOMINAL ? "r" : "p";
    }

    private static int gap(int trigger, Phrase phrase) {
        return phrase.tokens().begin() > trigger ? phrase.tokens().begin() - trigger : trigger - phrase.tokens().end() + 1;
    }

    private static String side(int trigger, Phrase phrase) {
        return phrase.tokens().begin() > trigger ? ">" : "<";
    }

    private static String bucket(int n) {
        return n <= 1 ? "1" : n <= 3 ? "3" : n <= 6 ? "6" : n <= 12 ? "12" : n <= 24 ? "24" : "more";
    }
}
