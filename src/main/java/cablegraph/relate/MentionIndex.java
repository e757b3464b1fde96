package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Chain;
import cablegraph.annotate.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The mentions of a cable by sentence, each with its entity. Immutable and thread-safe. */
final class MentionIndex {

    private final List<List<Mentioned>> bySentence;

    MentionIndex(AnnotatedCable cable) {
        List<List<Mentioned>> lists = new ArrayList<>();
        cable.sentences().forEach(sentence -> lists.add(new ArrayList<>()));
        for (Chain chain : cable.chains()) {
            for (Mention mention : chain.mentions()) {
                lists.get(mention.sentence()).add(new Mentioned(mention, chain));
            }
            for (Mention mention : chain.references()) {
                lists.get(mention.sentence()).add(new Mentioned(mention, chain));
            }
        }
        lists.forEach(list -> list.sort(Comparator.comparing(Mentioned::mention)));
        bySentence = lists.stream().map(List::copyOf).toList();
    }

    /** Returns the mentions of the sentence with this index, by name, role and pronoun, in the order of the text. */
    List<Mentioned> in(int sentence) {
        return bySentence.get(sentence);
    }

    /** Returns the ids of the entities that the sentence with this index mentions. */
    Set<String> chains(int sentence) {
        return in(sentence).stream().map(mentioned -> mentioned.chain().id()).collect(Collectors.toUnmodifiableSet());
    }
}
