package cablegraph.store;

import cablegraph.cable.Cable;
import cablegraph.cable.Paragraph;
import cablegraph.record.CableRecord;
import java.util.Map;
import java.util.TreeMap;

/**
 * A cable to be stored: its extraction record and the text that the record leaves out. Immutable and thread-safe.
 *
 * @param record     what was found in it
 * @param paragraphs the repaired text of each paragraph, by ordinal
 */
public record StoredCable(CableRecord record, Map<Integer, String> paragraphs) {

    /** Copies the map. */
    public StoredCable {
        paragraphs = Map.copyOf(paragraphs);
    }

    /** Returns the cable as it is stored. */
    public static StoredCable of(Cable cable, CableRecord record) {
        Map<Integer, String> texts = new TreeMap<>();
        for (Paragraph paragraph : cable.paragraphs()) {
            texts.put(paragraph.ordinal(), paragraph.text());
        }
        return new StoredCable(record, texts);
    }
}
