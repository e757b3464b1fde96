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
        List<Mention> named = ProgramNames.complete(sentences, names.stream().filter(name -> !isRole(name)).toList());
        List<Mention> agreed = NameTypes.agree(sentences, named);
        List<BracketPair> brackets = BracketPair.among(sentences, agreed);
        List<ChainDraft> people = PersonCoreference.chains(sentences, of(EntityType.PERSON, agreed));
        List<ChainDraft> roleHolders = RoleCoreference.resolve(cable, sentences, people, agreed);
        List<ChainDraft> drafts = new ArrayList<>(people);
        drafts.addAll(roleHolders);
        PronounCoreference.resolve(sentences, drafts);
        drafts.addAll(OfficeCoreference.chains(of(EntityType.OFFICE, agreed), brackets));
        drafts.addAll(OfficeCoreference.chains(of(EntityType.PROGRAM, agreed), brackets));
        return ChainDraft.finish(cable.id(), drafts);
    }

    /** A finder may take PolOff for a name; it is nobody's. */
    private static boolean isRole(Mention name) {
        return name.type() == EntityType.PERSON && Roles.of(name.text()).isPresent();
    }

    private static List<Mention> of(EntityType type, List<Mention> names) {
        return names.stream().filter(name -> name.type() == type).toList();
    }
}
