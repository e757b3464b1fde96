package cablegraph.annotate;

import cablegraph.record.EntityType;
import cablegraph.text.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the acronym in brackets behind a name, here and wherever it stands, and takes both for a programme where the text
 * calls them so.
 */
final class ProgramNames {

    private static final WordFile LIST = WordFile.read(ProgramNames.class, "programmes.txt");
    private static final Set<String> AFTER = LIST.folded("after");
    private static final double SURENESS = 0.6;

    private ProgramNames() {}

    /**
     * Returns the mentions and what is added, sorted, none overlapping another: in {@code Border Enforcement Security Taskforce
     * (BEST) program} BEST is a programme's name, here and where it stands alone.
     */
    static List<Mention> complete(List<Sentence> sentences, List<Mention> names) {
        List<Mention> all = new ArrayList<>(names);
        Map<String, EntityType> acronyms = new HashMap<>();
        List<Mention> retyped = new ArrayList<>();
        Set<Mention> replaced = new HashSet<>();
        for (Mention name : all) {
            List<Token> tokens = sentences.get(name.sentence()).tokens();
            int at = name.tokens().end();
            boolean bracket = at + 2 < tokens.size() && tokens.get(at).text().equals("(") && tokens.get(at + 2).text().equals(")")
                    && OfficeWords.isAcronym(tokens.get(at + 1).text()) && !OfficeWords.isAcronym(name.text());
            if (bracket && name.type() != EntityType.PERSON) {
                boolean program = at + 3 < tokens.size() && AFTER.contains(tokens.get(at + 3).text());
                EntityType type = program ? EntityType.PROGRAM : name.type();
                acronyms.putIfAbsent(tokens.get(at + 1).text(), type);
                if (type != name.type()) {
                    replaced.add(name);
                    retyped.add(new Mention(name.form(), type, name.sentence(), name.tokens(), name.span(), name.text(), 1));
                }
            }
        }
        all.removeAll(replaced);
        all.addAll(retyped);
        Map<Integer, List<Mention>> bySentence = Mention.bySentence(all);
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size() && !acronyms.isEmpty(); i++) {
                EntityType type = acronyms.get(sentence.tokens().get(i).text());
                if (type != null && Mention.isFree(bySentence.getOrDefault(sentence.index(), List.of()), i, i + 1)) {
                    all.add(Mention.of(MentionForm.NAME, type, sentence, i, i + 1, SURENESS));
                }
            }
        }
        return all.stream().sorted().toList();
    }
}
