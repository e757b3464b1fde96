package cablegraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
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
        GoldCable gold = parse(file, MAPPER.constructType(GoldCable.class), "a gold file");
        if (gold.id() == null) {
            throw new IOException(file + ": the gold file has no \"id\"; expected the cable's name");
        }
        return gold;
    }

    /**
     * Returns who is one across cables: a JSON array of objects with {@code type}, {@code name}, {@code members} and, if
     * annotators could not tell, {@code "unsure": true}.
     *
     * @throws IOException if it cannot be read or is not such a file; the message names the file and what was found
     */
    public static List<GoldIdentity> readIdentities(Path file) throws IOException {
        return parse(file, MAPPER.getTypeFactory().constructCollectionType(List.class, GoldIdentity.class),
                "a file of gold identities");
    }

    private static <T> T parse(Path file, JavaType type, String expected) throws IOException {
        try {
            return MAPPER.readValue(file.toFile(), type);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": not " + expected + ": " + e.getOriginalMessage() + " (line "
                    + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ")", e);
        }
    }

    /**
     * Returns the gold files {@code *.json} of a folder, sorted by file name, or the one gold file that is given.
     *
     * @throws IOException if the folder or one of them cannot be read
     */
    public static List<GoldCable> readAll(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return List.of(read(place));
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(place)) {
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
