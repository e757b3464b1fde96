package cablegraph.annotate;

import cablegraph.record.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives one type to all mentions of a cable that read the same. An acronym and the long form beside which it stands in
 * brackets count as one; what the long form is taken for decides, since an acronym by itself looks like anything.
 */
final class NameTypes {

    private static final double LONG_FORM = 5;

    private NameTypes() {}

    /** Returns the mentions, each with the type that its form has over the whole cable. */
    static List<Mention> agree(List<Sentence> sentences, List<Mention> names) {
        Map<String, Map<EntityType, Double>> votes = new HashMap<>();
        names.forEach(name -> vote(votes, key(name), name.type(), name.probability()));
        for (BracketPair pair : BracketPair.among(sentences, names)) {
            boolean outerIsLong = OfficeWords.isAcronym(pair.inner().text());
            Mention longForm = outerIsLong ? pair.outer() : pair.inner();
            Mention acronym = outerIsLong ? pair.inner() : pair.outer();
            if (longForm.type() != EntityType.PERSON) {
                vote(votes, key(acronym), longForm.type(), LONG_FORM * longForm.probability());
            }
        }
        List<Mention> agreed = new ArrayList<>();
        for (Mention name : names) {
            EntityType type = best(votes.get(key(name)));
            agreed.add(type == name.type() ? name : new Mention(name.form(), type, name.sentence(), name.tokens(), name.span(),
                    name.text(), name.probability()));
        }
        return agreed;
    }

    private static String key(Mention name) {
        return String.join(" ", Words.of(name.text()));
    }

    private static void vote(Map<String, Map<EntityType, Double>> votes, String key, EntityType type, double weight) {
        votes.computeIfAbsent(key, k -> new EnumMap<>(EntityType.class)).merge(type, weight, Double::sum);
    }

    private static EntityType best(Map<EntityType, Double> votes) {
        return votes.entrySet().stream().max(Map.Entry.<EntityType, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
    }
}
