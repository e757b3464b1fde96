package cablegraph.annotate;

import cablegraph.record.EntityType;
import cablegraph.text.WordFile;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives {@code the program}, {@code this treaty} to the programme that its paragraph named last before and that is one: its
 * name has the word, or the cable puts the word behind it. Words from {@code programmes.txt}.
 */
final class ProgramCoreference {

    private static final WordFile LIST = WordFile.read(ProgramCoreference.class, "programmes.txt");
    private static final Set<String> HEADS = LIST.folded("reference");
    private static final Set<String> DEFINITE = LIST.folded("definite");
    private static final Set<String> GOES_ON = LIST.folded("goes-on");

    private final List<Sentence> sentences;
    private final List<ChainDraft> programs;
    private final Map<ChainDraft, Set<String>> heads = new IdentityHashMap<>();

    private ProgramCoreference(List<Sentence> sentences, List<ChainDraft> programs) {
        this.sentences = sentences;
        this.programs = programs;
        programs.forEach(program -> heads.put(program, heads(program)));
    }

    /** Adds to {@code programs} what refers to them by a common noun; {@code names} are all mentions by name. */
    static void resolve(List<Sentence> sentences, List<ChainDraft> programs, List<Mention> names) {
        if (programs.isEmpty()) {
            return;
        }
        ProgramCoreference coreference = new ProgramCoreference(sentences, programs);
        Map<Integer, List<Mention>> bySentence = Mention.bySentence(names);
        for (Sentence sentence : sentences) {
            coreference.read(sentence, bySentence.getOrDefault(sentence.index(), List.of()));
        }
    }

    private Set<String> heads(ChainDraft program) {
        Set<String> found = new HashSet<>();
        for (Mention name : program.names) {
            List<Token> tokens = sentences.get(name.sentence()).tokens();
            for (int at = name.tokens().begin(); at < name.tokens().end(); at++) {
                found.add(lower(tokens, at));
            }
            int next = name.tokens().end();
            found.add(lower(tokens, lower(tokens, next).equals(")") ? next + 1 : next));
        }
        found.retainAll(HEADS);
        return found;
    }

    private void read(Sentence sentence, List<Mention> taken) {
        List<Token> tokens = sentence.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            String head = lower(tokens, at);
            if (HEADS.contains(head) && DEFINITE.contains(lower(tokens, at - 1)) && Mention.isFree(taken, at - 1, at + 2)
                    && !GOES_ON.contains(lower(tokens, at + 1))) {
                Mention mention = Mention.of(MentionForm.NOMINAL, EntityType.PROGRAM, sentence, at - 1, at + 1, 1);
                meant(head, mention).ifPresent(program -> program.references.add(mention));
            }
        }
    }

    /** The programme called so that the paragraph named last before the mention. */
    private Optional<ChainDraft> meant(String head, Mention mention) {
        int paragraph = sentences.get(mention.sentence()).passage().ordinal();
        return programs.stream().filter(program -> heads.get(program).contains(head))
                .flatMap(program -> program.names.stream().map(name -> Map.entry(name, program)))
                .filter(named -> named.getKey().compareTo(mention) < 0
                        && sentences.get(named.getKey().sentence()).passage().ordinal() == paragraph)
                .max(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }

    private static String lower(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
    }
}
