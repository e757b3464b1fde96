package cablegraph.graph;

import cablegraph.record.CableRecord;
import cablegraph.resolve.Resolution;
import java.util.List;

/**
 * The graph over a corpus. The same for any order of input and number of threads. Immutable and thread-safe.
 *
 * @param cables     the records it was made from, sorted by id
 * @param resolution which local entities are one
 * @param edges      MET_WITH and DISCUSSED between entities, sorted by type, source, target and status
 */
public record Graph(List<CableRecord> cables, Resolution resolution, List<Edge> edges) {

    /** Copies the lists. */
    public Graph {
        cables = List.copyOf(cables);
        edges = List.copyOf(edges);
    }
}
