package cablegraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.graph.GraphBuilder;
import cablegraph.output.EdgeLists;
import cablegraph.output.ReviewSheet;
import cablegraph.record.CableRecord;
import cablegraph.resolve.EntityResolver;
import cablegraph.resolve.Overrides;
import cablegraph.source.CableSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is one, all the way from texts: the same however they are read. */
class IdentityTest {

    private static final Cablegraph CABLEGRAPH = Cablegraph.load();

    @Test
    void threadsAndTheOrderOfTextsMakeNoDifference() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (String folder : List.of("src/main/samples", "src/gold/test")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                texts.addAll(files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
            }
        }
        String expected = identity(texts, 1);
        assertTrue(expected.contains(",same full name\n"), "nobody is met twice in these texts");
        Collections.shuffle(texts, new Random(7));
        assertEquals(expected, identity(texts, 8));
    }

    /** Returns members and questions as they are exported. */
    private static String identity(List<Path> texts, int threads) throws IOException {
        List<CableRecord> records = new ArrayList<>();
        try (CableSource source = CableSource.open(texts, InputStream.nullInputStream())) {
            CABLEGRAPH.run(source, threads, extraction -> records.add(extraction.record()), skipped -> {
                throw new AssertionError(skipped);
            });
        }
        EntityResolver resolver = new EntityResolver();
        StringBuilder out = new StringBuilder();
        EdgeLists.members(GraphBuilder.build(records, resolver.resolve(records, Overrides.NONE)), out);
        ReviewSheet.write(resolver.review(records, Overrides.NONE), out);
        return out.toString();
    }
}
