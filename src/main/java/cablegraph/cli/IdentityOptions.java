package cablegraph.cli;

import cablegraph.record.CableRecord;
import cablegraph.resolve.Overrides;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who is one person, for the commands that make a graph. */
final class IdentityOptions {

    @Option(names = "--overrides", paramLabel = "FILE",
            description = "CSV of your own answers to who is who, one a line: same or not-same, two ids or exact names, "
                    + "a note. They win over every rule; the database keeps them until the next such file. Lines "
                    + "without an answer are ignored.")
    private Path overrides;

    /** Returns the user's answers, or none if no file of them was named. */
    Optional<Overrides> given() {
        return Optional.ofNullable(overrides).map(IdentityOptions::read);
    }

    /**
     * Returns the answers, checked.
     *
     * @param stored those that hold where the user named no file
     * @throws IllegalArgumentException if the file names what no record has; of stored answers that is only printed to
     *                                  {@code err}, since a cable may have been replaced in the meantime
     */
    Overrides checked(List<CableRecord> records, Overrides stored, PrintWriter err) {
        Optional<Overrides> given = given();
        Overrides answers = given.orElse(stored);
        List<String> unknown = answers.unknown(records);
        if (given.isPresent() && !unknown.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), unknown));
        }
        unknown.forEach(message -> err.println("stored answer of " + message));
        err.flush();
        return answers;
    }

    private static Overrides read(Path overrides) {
        try (var reader = Files.newBufferedReader(overrides, StandardCharsets.UTF_8)) {
            return Overrides.parse(reader, overrides.toString());
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("there is no file " + overrides, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
