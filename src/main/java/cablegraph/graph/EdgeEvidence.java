package cablegraph.graph;

import cablegraph.record.Evidence;

/**
 * A sentence of a cable that proves an edge.
 *
 * @param cable    the cable's id
 * @param evidence the sentence
 */
public record EdgeEvidence(String cable, Evidence evidence) {}
