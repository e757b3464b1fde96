package cablegraph.annotate;

import cablegraph.cable.Cable;
import cablegraph.record.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Joins the mentions of a cable that speak of one entity. */
final class Coreference {

    private Coreference() {}

    /** Returns the chains of a cable, sorted by id. */
    static List<Chain> chains(Cable cable, List<Sentence> sentences, List<Mention> names) {
        List<BracketPair> brackets = BracketPair.among(sentences, names);
        List<ChainDraft> people = PersonCoreference.chains(sentences, of(EntityType.PERSON, names));
        List<ChainDraft> roleHolders = RoleCoreference.resolve(cable, sentences, people, names);
        List<ChainDraft> drafts = new ArrayList<>(people);
        drafts.addAll(roleHolders);
        PronounCoreference.resolve(sentences, drafts);
        drafts.addAll(OfficeCoreference.chains(of(EntityType.OFFICE, names), brackets));
        List<ChainDraft> programs = OfficeCoreference.chains(of(EntityType.PROGRAM, names), brackets);
        ProgramCoreference.resolve(sentences, programs, names);
        drafts.addAll(programs);
        return ChainDraft.finish(cable.id(), drafts);
    }

    private static List<Mention> of(EntityType type, List<Mention> names) {
        return names.stream().filter(name -> name.type() == type).toList();
    }
}
