package cablegraph.annotate;

import cablegraph.record.EntityType;
import cablegraph.text.Span;
import cablegraph.text.WordFile;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
        Map<Integer, Set<Integer>> taken = new TreeMap<>();
        for (Mention name : names) {
            for (int at = name.tokens().begin(); at < name.tokens().end(); at++) {
                taken.computeIfAbsent(name.sentence(), s -> new HashSet<>()).add(at);
            }
        }
        for (Sentence sentence : sentences) {
            coreference.read(sentence, taken.getOrDefault(sentence.index(), Set.of()));
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

    private void read(Sentence sentence, Set<Integer> taken) {
        List<Token> tokens = sentence.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            String head = lower(tokens, at);
            if (HEADS.contains(head) && DEFINITE.contains(lower(tokens, at - 1)) && !taken.contains(at) && !taken.contains(at - 1)
                    && !taken.contains(at + 1) && !GOES_ON.contains(lower(tokens, at + 1))) {
                Span place = sentence.charSpan(at - 1, at + 1);
                Mention mention = new Mention(MentionForm.NOMINAL, EntityType.PROGRAM, sentence.index(), new Span(at - 1, at + 1),
                        place, place.in(sentence.passage().text().text()), 1);
                meant(head, mention).ifPresent(program -> program.references.add(mention));
            }
        }
    }

    private Optional<ChainDraft> meant(String head, Mention mention) {
        return programs.stream().filter(program -> heads.get(program).contains(head) && last(program, mention).isPresent())
                .max(Comparator.comparing(program -> last(program, mention).orElseThrow()));
    }

    /** The last name of a programme in the paragraph before the mention. */
    private Optional<Mention> last(ChainDraft program, Mention mention) {
        int paragraph = sentences.get(mention.sentence()).passage().ordinal();
        return program.names.stream().filter(name -> name.compareTo(mention) < 0
                && sentences.get(name.sentence()).passage().ordinal() == paragraph).max(Comparator.naturalOrder());
    }

    private static String lower(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
    }
}
