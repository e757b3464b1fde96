package cablegraph.cli;

import cablegraph.Extraction;
import cablegraph.output.CompleteFile;
import cablegraph.output.RecordJson;
import cablegraph.relate.Refusal;
import cablegraph.source.CableSource;
import cablegraph.source.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Option(names = "--explain", description = "Instead of the records, list the sentences that speak of a meeting or a "
            + "statement and gave no edge, and why: cable, paragraph, word, reason, sentence, with tabs between.")
    private boolean explain;

    @Mixin
    private InputOptions input;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Item.Skipped> skipped = new ArrayList<>();
        try (CableSource source = input.open(paths, spec)) {
            if (output == null) {
                try (Writer out = Inputs.standardOutput()) {
                    skipped.addAll(extract(source, out));
                }
            } else {
                CompleteFile.replace(output, out -> skipped.addAll(extract(source, out)));
            }
        }
        return skipped.isEmpty() ? 0 : 1;
    }

    private List<Item.Skipped> extract(CableSource source, Writer out) throws IOException {
        return input.extract(source, output != null, spec, extraction -> {
            try {
                if (explain) {
                    explain(extraction, out);
                } else {
                    RecordJson.write(extraction.record(), out);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + (output == null ? "to standard output" : output)
                        + ": " + e.getMessage(), e);
            }
        });
    }

    private static void explain(Extraction extraction, Writer out) throws IOException {
        for (Refusal refusal : extraction.refusals()) {
            out.write(String.join("\t", extraction.record().id(), "paragraph " + refusal.paragraph(), refusal.word(),
                    refusal.reason(), refusal.text()) + "\n");
        }
    }
}
