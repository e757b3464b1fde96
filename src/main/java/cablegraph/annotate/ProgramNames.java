package cablegraph.annotate;

import cablegraph.record.EntityType;
import cablegraph.text.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Adds what the form of a name tells and a finder, which learns from few programmes, may miss: capitalised names that end
 * in {@code Initiative} or begin with {@code Operation}, and the acronym in brackets behind a name, wherever it stands.
 */
final class ProgramNames {

    private static final WordFile LIST = WordFile.read(ProgramNames.class, "programmes.txt");
    private static final Set<String> LAST = LIST.folded("last");
    private static final Set<String> FIRST = LIST.folded("first");
    private static final Set<String> AFTER = LIST.folded("after");
    private static final double SURENESS = 0.6;
    private static final int LONGEST = 10;

    private ProgramNames() {}

    /** Returns the mentions and what is added, sorted, none overlapping another. */
    static List<Mention> complete(List<Sentence> sentences, List<Mention> names) {
        List<Mention> all = new ArrayList<>(names);
        Map<Integer, List<Mention>> bySentence = Mention.bySentence(all);
        for (Sentence sentence : sentences) {
            if (!ModelText.inCapitals(sentence.text())) {
                addByForm(sentence, bySentence.computeIfAbsent(sentence.index(), s -> new ArrayList<>()), all);
            }
        }
        addAcronyms(sentences, all);
        return all.stream().sorted().toList();
    }

    private static void addByForm(Sentence sentence, List<Mention> taken, List<Mention> all) {
        List<Token> tokens = sentence.tokens();
        for (int begin = 0; begin < tokens.size(); begin++) {
            int end = begin;
            while (end < tokens.size() && end - begin < LONGEST && capitalised(tokens.get(end))) {
                end++;
            }
            boolean first = end - begin > 1 && begin > 0 && FIRST.contains(lower(tokens.get(begin)));
            int last = end;
            while (last - begin > 1 && !LAST.contains(lower(tokens.get(last - 1)))) {
                last--;
            }
            int stop = first ? end : last - begin > 1 ? last : begin;
            if (stop > begin && Mention.isFree(taken, begin, stop)) {
                Mention mention = Mention.of(MentionForm.NAME, EntityType.PROGRAM, sentence, begin, stop, SURENESS);
                taken.add(mention);
                all.add(mention);
            }
            begin = Math.max(begin, end - 1);
        }
    }

    private static boolean capitalised(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) && token.text().chars().anyMatch(Character::isLowerCase);
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** {@code Border Enforcement Security Taskforce (BEST) program}: BEST is its name here and wherever it stands alone. */
    private static void addAcronyms(List<Sentence> sentences, List<Mention> all) {
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
    }
}
