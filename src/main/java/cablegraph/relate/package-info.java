/**
 * From an annotated cable to its extraction record: meetings, statements and posts, each with the sentences that report
 * it, and their projection, the MET_WITH and DISCUSSED edges.
 *
 * <p>Relations are found between entities of one cable and nothing is kept from one cable to the next: relating is a
 * pure function and safe for use by several threads. {@link cablegraph.relate.RelationReader} judges every
 * two entities of a window of text; the finders of meetings and statements make events of what it is sure enough of.
 */
package cablegraph.relate;
