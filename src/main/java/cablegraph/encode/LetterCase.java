package cablegraph.encode;

import java.util.List;

/**
 * How a word is written, which the encoder, whose vocabulary has no capitals, is told beside the word.
 *
 * <p>The order is that of the encoder's case embeddings.
 */
public enum LetterCase {
    /** No capital, or no letter at all. */
    LOWER,
    /** {@code Chertoff}, {@code J}. */
    CAPITALISED,
    /** {@code SCJN}. */
    CAPITALS,
    /** {@code PolOff}, {@code 9A}. */
    MIXED,
    /** A capital anywhere in text that is all capitals, where it tells nothing. */
    ALL_CAPITALS;

    /** Text counts as all capitals at a word if no word within this many words of it has a small letter. */
    private static final int REACH = 5;

    /** Returns the case of each word of a passage. */
    public static LetterCase[] of(List<String> words) {
        int[] away = distanceToSmallLetters(words);
        LetterCase[] out = new LetterCase[words.size()];
        for (int i = 0; i < out.length; i++) {
            String word = words.get(i);
            out[i] = word.codePoints().noneMatch(Character::isUpperCase) ? LOWER : away[i] > REACH ? ALL_CAPITALS : alone(word);
        }
        return out;
    }

    private static LetterCase alone(String word) {
        int[] letters = word.codePoints().filter(Character::isLetter).toArray();
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        if (letters.length > 1 && capitals == letters.length) {
            return CAPITALS;
        }
        return Character.isUpperCase(word.codePointAt(0)) && capitals == 1 ? CAPITALISED : MIXED;
    }

    private static int[] distanceToSmallLetters(List<String> words) {
        int far = words.size() + REACH + 1;
        int[] out = new int[words.size()];
        int since = far;
        for (int i = 0; i < out.length; i++) {
            since = hasSmallLetter(words.get(i)) ? 0 : since + 1;
            out[i] = since;
        }
        since = far;
        for (int i = out.length - 1; i >= 0; i--) {
            since = hasSmallLetter(words.get(i)) ? 0 : since + 1;
            out[i] = Math.min(out[i], since);
        }
        return out;
    }

    private static boolean hasSmallLetter(String word) {
        return word.codePoints().anyMatch(Character::isLowerCase);
    }
}
