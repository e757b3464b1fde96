package cablegraph.store;

import cablegraph.record.CableRecord;
import cablegraph.record.ParagraphRecord;
import java.util.Map;
import java.util.TreeMap;

/** Finds the paragraph of a place in a cable. Printed numbers repeat, so the offset decides. Immutable and thread-safe. */
final class Paragraphs {

    private final CableRecord record;
    private final TreeMap<Integer, ParagraphRecord> byBegin = new TreeMap<>();

    Paragraphs(CableRecord record) {
        this.record = record;
        record.paragraphs().forEach(paragraph -> byBegin.put(paragraph.begin(), paragraph));
    }

    /**
     * Returns the id of the paragraph that holds a place.
     *
     * @param begin  the place's first code point, in the untouched text
     * @param number the paragraph's number as the record gives it
     * @throws IllegalArgumentException if the cable has no such paragraph
     */
    String id(int begin, int number) {
        Map.Entry<Integer, ParagraphRecord> entry = byBegin.floorEntry(begin);
        if (entry != null && begin < entry.getValue().end()) {
            return GraphParts.paragraphId(record, entry.getValue());
        }
        return record.paragraphs().stream().filter(paragraph -> paragraph.number() == number).findFirst()
                .map(paragraph -> GraphParts.paragraphId(record, paragraph))
                .orElseThrow(() -> new IllegalArgumentException("the record of " + record.id() + " has evidence at " + begin
                        + " in a paragraph " + number + " that it does not list"));
    }
}
