package cablegraph.cli;

import cablegraph.output.RecordJson;
import cablegraph.source.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "extract", mixinStandardHelpOptions = true,
        description = "Writes what is found in cables as JSON Lines, one record a cable. Needs no database.")
final class ExtractCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = Inputs.DESCRIPTION)
    private List<Path> paths;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write here instead of to standard output.")
    private Path output;

    @Mixin
    private InputOptions input;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Item.Skipped> skipped;
        try (Writer out = output == null ? Inputs.standardOutput() : Inputs.file(output)) {
            skipped = input.extract(paths, output != null, spec, extraction -> {
                try {
                    RecordJson.write(extraction.record(), out);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot write " + (output == null ? "to standard output" : output)
                            + ": " + e.getMessage(), e);
                }
            });
        }
        return skipped.isEmpty() ? 0 : 1;
    }
}
