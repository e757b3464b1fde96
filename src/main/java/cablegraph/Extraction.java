package cablegraph;

import cablegraph.cable.Cable;
import cablegraph.record.CableRecord;
import cablegraph.relate.Refusal;
import java.util.List;

/**
 * A cable and what was found in it.
 *
 * @param cable    the cable, read
 * @param record   the extraction record
 * @param refusals sentences that sound like a meeting or a statement and gave no edge, in the order of the text
 */
public record Extraction(Cable cable, CableRecord record, List<Refusal> refusals) {

    /** Copies the list. */
    public Extraction {
        refusals = List.copyOf(refusals);
    }

    /** Returns the same with another record. */
    public Extraction with(CableRecord other) {
        return new Extraction(cable, other, refusals);
    }
}
