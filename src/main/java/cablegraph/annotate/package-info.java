/**
 * Sentences, words, names, and who is who inside one cable.
 *
 * <p>{@link cablegraph.annotate.Annotator} reads a cable's passages into sentences and tokens, asks a
 * {@link cablegraph.annotate.MentionFinder} for the names in them and joins names, roles and pronouns that speak of one
 * entity to a {@link cablegraph.annotate.Chain}. Offsets in this package count in the repaired text of a sentence's
 * passage.
 */
package cablegraph.annotate;
