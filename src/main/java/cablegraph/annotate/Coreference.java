package cablegraph.annotate;

import cablegraph.cable.Cable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the mentions of a cable that speak of one entity. */
final class Coreference {

    private Coreference() {}

    /** Returns the chains of a cable, sorted by id. */
    static List<Chain> chains(Cable cable, List<Sentence> sentences, List<Mention> names) {
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention name : names) {
            groups.computeIfAbsent(name.type() + " " + String.join(" ", Words.of(name.text())), k -> new ArrayList<>()).add(name);
        }
        List<ChainDraft> drafts = new ArrayList<>();
        groups.values().forEach(group -> drafts.add(ChainDraft.named(group)));
        return ChainDraft.finish(cable.id(), drafts);
    }
}
