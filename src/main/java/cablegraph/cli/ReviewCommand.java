package cablegraph.cli;

import cablegraph.output.ReviewSheet;
import cablegraph.resolve.EntityResolver;
import cablegraph.resolve.Question;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "review", mixinStandardHelpOptions = true,
        description = "Asks what only you can know: lists the least certain joins and separations as CSV, those first that "
                + "change most; from the database or, with PATHs, straight from cables. Fill the column \"answer\" with same or "
                + "not-same where you know, leave it empty where you do not, and give the file to --overrides of load, export "
                + "or review.")
final class ReviewCommand implements Callable<Integer> {

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write here instead of to standard output.")
    private Path output;

    @Option(names = "--most", paramLabel = "N", defaultValue = "200",
            description = "List this many questions at most (default: ${DEFAULT-VALUE}).")
    private int most;

    @Mixin
    private CorpusOptions corpus;

    @Mixin
    private IdentityOptions identity;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--most must be 1 or more, not " + most);
        }
        CorpusOptions.Corpus read = corpus.read(spec);
        List<Question> questions = new EntityResolver().review(read.cables(),
                identity.checked(read.cables(), read.answers(), spec.commandLine().getErr()));
        List<Question> listed = questions.subList(0, Math.min(most, questions.size()));
        if (output == null) {
            try (Writer out = Inputs.standardOutput()) {
                ReviewSheet.write(listed, out);
            }
        } else {
            ReviewSheet.write(listed, output);
            spec.commandLine().getOut().printf("%d of %d questions written to %s%n", listed.size(), questions.size(), output);
            spec.commandLine().getOut().flush();
        }
        return read.skipped().isEmpty() ? 0 : 1;
    }
}
