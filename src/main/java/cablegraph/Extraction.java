package cablegraph;

import cablegraph.cable.Cable;
import cablegraph.record.CableRecord;

/**
 * A cable and what was found in it.
 *
 * @param cable  the cable, read
 * @param record the extraction record
 */
public record Extraction(Cable cable, CableRecord record) {}
