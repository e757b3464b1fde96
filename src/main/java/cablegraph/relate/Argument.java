package cablegraph.relate;

/**
 * What a verb is about, beside its subject.
 *
 * @param role   {@code object} for what follows the verb without preposition, else the preposition in lower case:
 *               {@code with}, {@code to}, {@code by}, {@code on}
 * @param phrase who or what it is
 */
record Argument(String role, Phrase phrase) {}
