package cablegraph.relate;

import cablegraph.annotate.Sentence;
import cablegraph.annotate.Token;
import java.util.Locale;

/** A sentence's tokens in lower case with their tags, by position. */
final class Words {

    private final String[] lower;
    private final String[] tags;

    Words(Sentence sentence) {
        lower = sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        tags = sentence.tokens().stream().map(Token::tag).toArray(String[]::new);
    }

    int size() {
        return lower.length;
    }

    String lower(int t) {
        return lower[t];
    }

    /** Returns the lower-case word at a position, or the empty string beyond the sentence's ends. */
    String at(int t) {
        return t >= 0 && t < lower.length ? lower[t] : "";
    }

    String tag(int t) {
        return tags[t];
    }

    boolean isPossessive(int t) {
        return t < lower.length && (lower[t].equals("'s") || lower[t].equals("\u2019s") || lower[t].equals("'")
                || lower[t].equals("\u2019"));
    }

    boolean isOpening(int t) {
        return lower[t].equals("(") || lower[t].equals("[");
    }

    boolean isClosing(int t) {
        return lower[t].equals(")") || lower[t].equals("]");
    }

    /** Returns whether the word is a verb: by its tag or, where the tagger is easily misled, by its form. */
    boolean isVerb(int t) {
        return tags[t].equals("VERB") || tags[t].equals("AUX") || Lexicon.VERB_FORMS.contains(lower[t]);
    }
}
