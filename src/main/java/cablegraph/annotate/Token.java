package cablegraph.annotate;

import cablegraph.text.Span;

/**
 * A word or punctuation mark.
 *
 * @param span half-open, in the text of the sentence's passage
 * @param text those chars
 * @param tag  the part of speech, in the tag set of the OpenNLP model in use (Universal Dependencies)
 */
public record Token(Span span, String text, String tag) {}
