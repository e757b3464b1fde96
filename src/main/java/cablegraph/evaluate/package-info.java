/**
 * How well cables are read: gold files, the scorer, and the training of name models.
 *
 * <p>Offsets in gold spans and records are in Unicode code points of the untouched text.
 */
package cablegraph.evaluate;
