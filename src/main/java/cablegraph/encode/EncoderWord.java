package cablegraph.encode;

import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters and digits, or a single sign, as the encoder reads it.
 *
 * @param passage    the place of its passage among the cable's; {@link #BREAK} for the gap after a passage
 * @param span       half-open, in the text of the passage
 * @param pieces     the ids of its wordpieces
 * @param letterCase how it is written
 * @param lettered   whether it has a letter
 */
public record EncoderWord(int passage, Span span, int[] pieces, LetterCase letterCase, boolean lettered) {

    /** The passage of a gap between passages. */
    public static final int BREAK = -1;

    /** Returns whether this is a gap between passages. */
    public boolean isBreak() {
        return passage == BREAK;
    }

    /** Returns the words of the texts in order, a gap after each text. */
    public static List<EncoderWord> of(List<String> texts, Wordpieces vocabulary) {
        List<EncoderWord> out = new ArrayList<>();
        int[] separator = {vocabulary.id("[SEP]")};
        for (int passage = 0; passage < texts.size(); passage++) {
            String text = texts.get(passage);
            List<Span> spans = split(text);
            List<String> words = spans.stream().map(s -> s.in(text)).toList();
            LetterCase[] cases = LetterCase.of(words);
            for (int i = 0; i < cases.length; i++) {
                String word = words.get(i);
                out.add(new EncoderWord(passage, spans.get(i), vocabulary.spell(word), cases[i],
                        word.codePoints().anyMatch(Character::isLetter)));
            }
            out.add(new EncoderWord(BREAK, new Span(0, 0), separator, LetterCase.LOWER, false));
        }
        return out;
    }

    /** Returns the places of the words and signs of a text. */
    static List<Span> split(String text) {
        List<Span> out = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int first = text.codePointAt(begin);
            int end = begin + Character.charCount(first);
            if (isWordChar(first)) {
                while (end < text.length() && isWordChar(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
            }
            if (!Character.isWhitespace(first) && !Character.isSpaceChar(first)) {
                out.add(new Span(begin, end));
            }
            begin = end;
        }
        return out;
    }

    private static boolean isWordChar(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER
                || Character.getType(c) == Character.LETTER_NUMBER;
    }
}
