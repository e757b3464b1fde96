/**
 * From an annotated cable to its extraction record: meetings, statements and posts, each with the sentences that report
 * it, and their projection, the MET_WITH and DISCUSSED edges.
 *
 * <p>Relations are found between entities of one cable and nothing is kept from one cable to the next: relating is a
 * pure function and safe for use by several threads. {@link cablegraph.relate.ClauseAnalyzer} reads a sentence into
 * clauses with their verb, subjects and arguments; the finders of meetings and statements read those clauses by the
 * verbs and nouns of the resource files.
 */
package cablegraph.relate;
