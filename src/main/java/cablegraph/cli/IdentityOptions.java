package cablegraph.cli;

import cablegraph.graph.Graph;
import cablegraph.graph.GraphBuilder;
import cablegraph.record.CableRecord;
import cablegraph.resolve.EntityResolver;
import cablegraph.resolve.Overrides;
import cablegraph.resolve.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Who is one person, for the commands that make a graph. */
final class IdentityOptions {

    @Option(names = "--overrides", paramLabel = "FILE",
            description = "CSV of your own answers to who is who, one a line: same or not-same, two ids or exact names, "
                    + "a note. They win over every rule.")
    private Path overrides;

    /** Returns the graph over the records, with the user's answers applied. */
    Graph graph(List<CableRecord> records) {
        return GraphBuilder.build(records, new EntityResolver().resolve(records, overrides(records)));
    }

    /** Returns what the user could still answer, most to gain first. */
    List<Question> questions(List<CableRecord> records) {
        return new EntityResolver().review(records, overrides(records));
    }

    private Overrides overrides(List<CableRecord> records) {
        Overrides answers = overrides();
        List<String> unknown = answers.unknown(records);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), unknown));
        }
        return answers;
    }

    private Overrides overrides() {
        if (overrides == null) {
            return Overrides.NONE;
        }
        try (var reader = Files.newBufferedReader(overrides, StandardCharsets.UTF_8)) {
            return Overrides.parse(reader, overrides.toString());
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("there is no file " + overrides, e);
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(overrides + " is not in UTF-8: save it as \"CSV UTF-8\"", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
