package cablegraph.store;

import cablegraph.graph.Graph;

/**
 * What a load did.
 *
 * @param graph     the graph over all cables that are stored now
 * @param added     cables that were not there before
 * @param replaced  cables that were there in another form
 * @param unchanged cables that were there in the same form
 */
public record Loaded(Graph graph, int added, int replaced, int unchanged) {}
