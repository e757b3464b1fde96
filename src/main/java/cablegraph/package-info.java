/**
 * Cablegraph reads diplomatic cables and builds the graph of who met whom and who discussed what.
 *
 * <p>The way of the data, each package a stage that knows none to its right:
 *
 * <pre>
 *   source ─┐
 *           ▼
 *   text → cable → record → annotate → relate → resolve → graph → output → store
 *          read    (data)   names,     meetings, one      edges   JSON,    Neo4j
 *                           chains     state-    person,          CSV
 *                                      ments     one node
 * </pre>
 *
 * <p>{@code Cablegraph} puts the stages in a row; {@code cli} and {@code evaluate} use it and are used by
 * nobody. Up to {@code relate} a stage is a pure function of one cable, so that cables run in parallel; from
 * {@code resolve} on it is one of a whole corpus.
 */
package cablegraph;
