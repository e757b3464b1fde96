package cablegraph.annotate;

import cablegraph.text.Span;
import cablegraph.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a line into sentences: the breaks that the OpenNLP model proposes, less those after an abbreviation, and those
 * that a full stop, a blank and a capital make plain.
 */
final class SentenceSplitter {

    private static final WordFile LIST = WordFile.read(SentenceSplitter.class, "abbreviations.txt");
    private static final Set<String> NEVER = LIST.folded("never");
    private static final Set<String> BEFORE_NUMBER = LIST.folded("before-number");
    private static final Set<String> SELDOM = LIST.folded("seldom");
    private static final Set<String> OPENERS = LIST.folded("openers");

    private SentenceSplitter() {}

    /**
     * Returns the sentences of a line without the white space around them, half-open, in {@code modelText}.
     *
     * @param modelText the line as {@link ModelText} gives it
     */
    static List<Span> split(String modelText) {
        List<Span> sentences = new ArrayList<>();
        boolean[] breaks = new boolean[modelText.length() + 1];
        for (opennlp.tools.util.Span span : LanguageModels.sentenceDetector().sentPosDetect(modelText)) {
            breaks[span.getEnd()] = true;
        }
        int begin = 0;
        int word = 0;
        for (int i = 0; i < modelText.length(); i++) {
            if (!ModelText.blank(modelText.charAt(i))) {
                continue;
            }
            if (i > word) {
                int next = nextWord(modelText, i);
                if (next < modelText.length() && endsSentence(modelText, word, i, next, breaks[i])) {
                    add(sentences, modelText, begin, i);
                    begin = next;
                }
            }
            word = i + 1;
        }
        add(sentences, modelText, begin, modelText.length());
        return sentences;
    }

    /** Returns whether a word with its full stop is an abbreviation after which something always follows: {@code Gen.}. */
    static boolean isAbbreviation(String word) {
        return NEVER.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean endsSentence(String text, int word, int end, int next, boolean proposed) {
        int stop = lastStop(text, word, end);
        if (stop < 0) {
            return false;
        }
        char mark = text.charAt(stop);
        if (mark != '.') {
            return proposed || opensSentence(text, next);
        }
        int from = word;
        while (from < stop && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        String abbreviation = text.substring(from, stop + 1).toLowerCase(Locale.ROOT);
        if (NEVER.contains(abbreviation)
                || BEFORE_NUMBER.contains(abbreviation) && Character.isDigit(text.charAt(next))) {
            return false;
        }
        boolean initial = abbreviation.length() == 2 && Character.isLetter(abbreviation.charAt(0));
        if (initial || SELDOM.contains(abbreviation) || abbreviation.indexOf('.') < abbreviation.length() - 1) {
            return !initial && OPENERS.contains(wordAt(text, next)) && opensSentence(text, next);
        }
        return opensSentence(text, next) || proposed && Character.isDigit(text.charAt(next));
    }

    /** Returns the place of the full stop, question or exclamation mark at the word's end, or -1. */
    private static int lastStop(String text, int word, int end) {
        int i = end - 1;
        while (i > word && "\"')]\u2019\u201d".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i > word && ".?!".indexOf(text.charAt(i)) >= 0 ? i : -1;
    }

    private static boolean opensSentence(String text, int next) {
        int i = next;
        while (i < text.length() && "\"'([\u2018\u201c".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && Character.isUpperCase(text.charAt(i));
    }

    private static String wordAt(String text, int begin) {
        int i = begin;
        while (i < text.length() && !Character.isLetter(text.charAt(i)) && !ModelText.blank(text.charAt(i))) {
            i++;
        }
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(i, end).toLowerCase(Locale.ROOT);
    }

    private static int nextWord(String text, int from) {
        int i = from;
        while (i < text.length() && ModelText.blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int begin = nextWord(text, from);
        int end = to;
        while (end > begin && ModelText.blank(text.charAt(end - 1))) {
            end--;
        }
        if (end > begin) {
            sentences.add(new Span(begin, end));
        }
    }
}
