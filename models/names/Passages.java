import cablegraph.cable.Cable;
import cablegraph.cable.CableParser;
import cablegraph.cable.Passage;
import cablegraph.cable.RawCable;
import cablegraph.text.CodePoints;
import cablegraph.text.SourceText;
import cablegraph.text.Span;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints what Cablegraph reads for names: one JSON object a cable with its passages, for {@code train.py}.
 *
 * <p>{@code java -cp target/cablegraph.jar models/names/Passages.java DIR...}. A passage has its repaired text and, for
 * each of its code points, {@code begins} and {@code ends}: the range of the original that it stands for, in code points.
 */
public final class Passages {

    private Passages() {}

    /** Reads each {@code .txt} file of the folders given. */
    public static void main(String[] folders) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        ObjectMapper json = new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
        for (String folder : folders) {
            for (Path file : textFiles(Path.of(folder))) {
                String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
                Cable cable = new CableParser().parse(new RawCable(id, file.toString(), Files.readString(file)));
                CodePoints points = new CodePoints(cable.original());
                out.print(json.writeValueAsString(Map.of("set", Path.of(folder).getFileName().toString(), "id", id,
                        "passages", cable.passages().map(p -> describe(points, p)).toList())) + "\n");
            }
        }
        out.flush();
    }

    private static List<Path> textFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static Map<String, Object> describe(CodePoints points, Passage passage) {
        SourceText text = passage.text();
        List<Integer> begins = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < text.length(); i = text.text().offsetByCodePoints(i, 1)) {
            Span span = points.of(text.toOriginal(new Span(i, text.text().offsetByCodePoints(i, 1))));
            begins.add(span.begin());
            ends.add(span.end());
        }
        return Map.of("part", passage.part(), "text", text.text(), "begins", begins, "ends", ends);
    }
}
