package cablegraph.annotate;

import cablegraph.cable.Cable;
import cablegraph.cable.Passage;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads a cable's passages into sentences and tagged tokens. Thread-safe. */
public final class SentenceReader {

    // Beyond this many tokens the line is no prose, and what is found in it should not cost more than what is.
    private static final int LONGEST_SENTENCE = 400;

    private SentenceReader() {}

    /** Returns the sentences of all passages in the order of the text; none goes across a line break of a passage. */
    public static List<Sentence> read(Cable cable) {
        List<Sentence> sentences = new ArrayList<>();
        cable.passages().forEach(passage -> read(passage, sentences));
        return List.copyOf(sentences);
    }

    private static void read(Passage passage, List<Sentence> sentences) {
        String text = passage.text().text();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            readLine(passage, new Span(begin, end), sentences);
            begin = end + 1;
        }
    }

    private static void readLine(Passage passage, Span line, List<Sentence> sentences) {
        String text = passage.text().text();
        String modelText = ModelText.of(line.in(text));
        for (Span sentence : SentenceSplitter.split(modelText)) {
            List<Span> words = WordSplitter.split(sentence.in(modelText));
            for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
                List<Span> part = words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE));
                int shift = line.begin() + sentence.begin();
                List<Token> tokens = tag(text, part, sentence.in(modelText), shift);
                Span span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
                sentences.add(new Sentence(sentences.size(), passage, span, tokens));
            }
        }
    }

    private static List<Token> tag(String text, List<Span> words, String modelText, int shift) {
        String[] forms = words.stream().map(word -> word.in(modelText)).toArray(String[]::new);
        String[] tags = LanguageModels.tagger().tag(forms);
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            Span span = words.get(i).shift(shift);
            tokens.add(new Token(span, span.in(text), possessive(forms[i]) ? "PART" : tags[i]));
        }
        return tokens;
    }

    private static boolean possessive(String form) {
        return form.equals("'s") || form.equals("\u2019s") || form.equals("'") || form.equals("\u2019");
    }
}
