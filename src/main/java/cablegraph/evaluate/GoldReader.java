package cablegraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads gold files. */
public final class GoldReader {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private GoldReader() {}

    /**
     * Returns what a gold file says.
     *
     * @throws IOException if it cannot be read or is not a gold file; the message names the file and what was found
     */
    public static GoldCable read(Path file) throws IOException {
        GoldCable gold;
        try {
            gold = MAPPER.readValue(file.toFile(), GoldCable.class);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": not a gold file: " + e.getOriginalMessage() + " (line "
                    + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ")", e);
        }
        if (gold.id() == null) {
            throw new IOException(file + ": the gold file has no \"id\"; expected the cable's name");
        }
        return gold;
    }

    /**
     * Returns the gold files {@code *.json} of a folder, sorted by file name.
     *
     * @throws IOException if the folder or one of them cannot be read
     */
    public static List<GoldCable> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
        }
        List<GoldCable> cables = new ArrayList<>();
        for (Path file : files) {
            cables.add(read(file));
        }
        return cables;
    }
}
