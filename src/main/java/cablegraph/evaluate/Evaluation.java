package cablegraph.evaluate;

import cablegraph.cable.RawCable;
import cablegraph.record.CableRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Extracts gold cables and scores what comes out. */
public final class Evaluation {

    private Evaluation() {}

    /**
     * Returns the figures of an extractor on gold cables.
     *
     * @param gold     the cables
     * @param texts    the folder of their texts, {@code ID.txt}
     * @param extract  makes the record of a cable
     * @param foldCase whether the names of the gold also count where the text prints them in another case
     * @throws IOException if a text is missing or cannot be read; the message names it
     */
    public static Report run(Collection<GoldCable> gold, Path texts, Function<RawCable, CableRecord> extract, boolean foldCase)
            throws IOException {
        Map<String, String> byId = new HashMap<>();
        List<CableRecord> records = new ArrayList<>();
        for (GoldCable cable : gold) {
            String text = text(texts, cable.id());
            byId.put(cable.id(), text);
            records.add(extract.apply(new RawCable(cable.id(), cable.id() + ".txt", text)));
        }
        return Scorer.score(gold, byId, records, foldCase);
    }

    /** Returns the text of a gold cable. */
    static String text(Path texts, String id) throws IOException {
        Path file = texts.resolve(id + ".txt");
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new IOException(file + " is missing: a gold file names cable " + id + ", so its text is expected there", e);
        }
    }
}
