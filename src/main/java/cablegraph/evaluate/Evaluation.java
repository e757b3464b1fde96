package cablegraph.evaluate;

import cablegraph.cable.RawCable;
import cablegraph.record.CableRecord;
import cablegraph.resolve.EntityResolver;
import cablegraph.resolve.Overrides;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gold cables, and what was extracted from their texts. Immutable. */
public final class Evaluation {

    private final List<GoldCable> gold;
    private final Map<String, String> texts;
    private final List<CableRecord> records;

    private Evaluation(Collection<GoldCable> gold, Map<String, String> texts, List<CableRecord> records) {
        this.gold = List.copyOf(gold);
        this.texts = Map.copyOf(texts);
        this.records = List.copyOf(records);
    }

    /**
     * Extracts gold cables.
     *
     * @param gold    the cables
     * @param folders where their texts are, {@code ID.txt}; the first that has a text gives it
     * @param extract makes the record of a cable
     * @throws IOException if a text is missing or cannot be read; the message names it
     */
    public static Evaluation of(Collection<GoldCable> gold, List<Path> folders, Function<RawCable, CableRecord> extract)
            throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<CableRecord> records = new ArrayList<>();
        for (GoldCable cable : gold) {
            String text = text(folders, cable.id());
            if (texts.put(cable.id(), text) != null) {
                throw new IOException("the gold of cable " + cable.id() + " is given twice; expected one gold file a cable");
            }
            records.add(extract.apply(new RawCable(cable.id(), cable.id() + ".txt", text)));
        }
        return new Evaluation(gold, texts, records);
    }

    /**
     * Returns how well names, entities and edges were found.
     *
     * @param foldCase whether the names of the gold also count where the text prints them in another case
     */
    public Report report(boolean foldCase) {
        return Scorer.score(gold, texts, records, foldCase);
    }

    /**
     * Returns how well the entities of these cables, resolved together, are joined.
     *
     * @param identities which are one in the gold
     */
    public IdentityReport identity(Collection<GoldIdentity> identities) {
        return IdentityScorer.score(gold, texts, records, new EntityResolver().resolve(records, Overrides.NONE), identities);
    }

    /** Returns the text of a gold cable. */
    static String text(List<Path> folders, String id) throws IOException {
        for (Path folder : folders) {
            Path file = folder.resolve(id + ".txt");
            if (Files.exists(file)) {
                return Files.readString(file, StandardCharsets.UTF_8);
            }
        }
        throw new IOException(id + ".txt is missing in " + String.join(", ", folders.stream().map(Path::toString).toList())
                + ": a gold file names cable " + id + ", so its text is expected there");
    }
}
