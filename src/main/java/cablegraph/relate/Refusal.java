package cablegraph.relate;

/**
 * A sentence with a word of meeting or speech from which no edge was made.
 *
 * @param paragraph its paragraph's number
 * @param word      the word, in lower case
 * @param reason    why there is no edge
 * @param text      the sentence
 */
public record Refusal(int paragraph, String word, String reason, String text) {}
