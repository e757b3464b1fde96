package cablegraph.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Two mentions of one thing: {@code Office of the Attorney General (PGR)}, {@code PGR (Office of the Attorney General)}.
 *
 * @param outer the mention before the bracket
 * @param inner the mention that fills the bracket
 */
record BracketPair(Mention outer, Mention inner) {

    /** Returns the pairs among mentions that are in order, of which one could be the acronym of the other. */
    static List<BracketPair> among(List<Sentence> sentences, List<Mention> names) {
        List<BracketPair> pairs = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            Mention outer = names.get(i - 1);
            Mention inner = names.get(i);
            if (outer.sentence() == inner.sentence() && bracketed(sentences.get(outer.sentence()), outer, inner)
                    && OfficeWords.isAcronym(outer.text()) != OfficeWords.isAcronym(inner.text())) {
                pairs.add(new BracketPair(outer, inner));
            }
        }
        return pairs;
    }

    private static boolean bracketed(Sentence sentence, Mention outer, Mention inner) {
        String text = sentence.passage().text().text();
        String between = text.substring(outer.span().end(), Math.max(outer.span().end(), inner.span().begin())).strip();
        int after = inner.span().end();
        return (between.equals("(") || between.equals("(\"") || between.equals("(the"))
                && after < text.length() && (text.charAt(after) == ')' || text.startsWith("\")", after));
    }
}
