package cablegraph.annotate;

import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into words and punctuation marks: where the OpenNLP tokenizer cuts, and besides around slashes,
 * brackets and quotation marks and before a possessive {@code 's}, so that no name shares a token with them. An
 * abbreviation ({@code Gen.}) keeps its full stop.
 */
final class WordSplitter {

    private static final String ALONE = "/()[]{}<>\"\u201c\u201d\u00ab\u00bb";
    private static final String APOSTROPHES = "'\u2019`";

    private WordSplitter() {}

    /** Returns the tokens of a sentence in order, half-open, in {@code modelText}; none is empty or has white space. */
    static List<Span> split(String modelText) {
        List<Span> words = new ArrayList<>();
        for (Span run : ModelText.runs(modelText)) {
            if (run.length() > ModelText.LONGEST_WORD) {
                for (int i = run.begin(); i < run.end(); i += ModelText.LONGEST_WORD) {
                    add(words, i, Math.min(run.end(), i + ModelText.LONGEST_WORD));
                }
            } else {
                for (opennlp.tools.util.Span token : LanguageModels.tokenizer().tokenizePos(run.in(modelText))) {
                    split(modelText, new Span(token.getStart(), token.getEnd()).shift(run.begin()), words);
                }
            }
        }
        return words;
    }

    private static void split(String text, Span token, List<Span> words) {
        int begin = token.begin();
        for (int i = begin; i < token.end(); i++) {
            boolean alone = ALONE.indexOf(text.charAt(i)) >= 0;
            if (alone || possessive(text, i, token.end())) {
                add(words, begin, i);
                begin = i;
            }
            if (alone) {
                add(words, i, i + 1);
                begin = i + 1;
            }
        }
        add(words, begin, token.end());
        int last = words.size() - 1;
        if (last > 0 && words.get(last - 1).end() == begin && token.in(text).equals(".")
                && SentenceSplitter.isAbbreviation(words.get(last - 1).union(token).in(text))) {
            words.set(last - 1, words.get(last - 1).union(token));
            words.remove(last);
        }
    }

    private static boolean possessive(String text, int at, int end) {
        if (APOSTROPHES.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        boolean s = at + 2 == end && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
        return s || at + 1 == end;
    }

    private static void add(List<Span> words, int begin, int end) {
        if (end > begin) {
            words.add(new Span(begin, end));
        }
    }
}
