package cablegraph.cli;

import cablegraph.Cablegraph;
import cablegraph.annotate.Annotator;
import cablegraph.evaluate.Evaluation;
import cablegraph.evaluate.GoldCable;
import cablegraph.evaluate.GoldMentionFinder;
import cablegraph.evaluate.GoldIdentity;
import cablegraph.evaluate.GoldReader;
import cablegraph.evaluate.IdentityReport;
import cablegraph.evaluate.Report;
import cablegraph.relate.Relator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "Measures extraction against hand-annotated gold graphs: names, entities, edges, and their evidence.")
final class EvaluateCommand implements Callable<Integer> {

    /** Any number does; that it stays the same makes the output the same. */
    private static final long SEED = 1;

    @Option(names = "--text", required = true, paramLabel = "DIR",
            description = "Folder of the cables' texts, ID.txt; may be given again.")
    private List<Path> texts;

    @Option(names = "--gold", required = true, paramLabel = "DIR",
            description = "Folder of their gold graphs, ID.json, or one such file; may be given again.")
    private List<Path> golds;

    @Option(names = "--gold-names", description = "Take the names from the gold, so that what is left to err is the rest.")
    private boolean goldNames;

    @Option(names = "--fold-case", description = "Look for the gold names in any case, for texts turned to capitals.")
    private boolean foldCase;

    @Option(names = "--identity", paramLabel = "FILE",
            description = "Measure instead who is one across the cables: JSON, a list of objects with type, name and members "
                    + "(CABLE/ID of the gold).")
    private Path identity;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "0", description = "Print this many errors of each kind.")
    private int errors;

    @Option(names = "--intervals", description = "Print in which range each F1 lies with 95 %% probability (bootstrap over cables).")
    private boolean intervals;

    @Option(names = "--csv", description = "Print the figures with their intervals as CSV instead.")
    private boolean csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<GoldCable> cables = new ArrayList<>();
        for (Path gold : golds) {
            cables.addAll(GoldReader.readAll(gold));
        }
        List<GoldIdentity> identities = identity == null ? List.of() : GoldReader.readIdentities(identity);
        Cablegraph cablegraph = goldNames
                ? new Cablegraph(new Annotator(new GoldMentionFinder(cables)), Relator.load()) : Cablegraph.load();
        Evaluation evaluation = Evaluation.of(cables, texts, raw -> cablegraph.extract(raw).record());
        if (identity == null) {
            print(evaluation.report(foldCase));
        } else {
            print(evaluation.identity(identities));
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void print(IdentityReport report) throws IOException {
        if (csv) {
            report.csv(spec.commandLine().getOut());
        } else {
            spec.commandLine().getOut().print(report.text(errors));
        }
    }

    private void print(Report report) throws IOException {
        if (csv) {
            report.csv(spec.commandLine().getOut(), SEED);
            return;
        }
        spec.commandLine().getOut().print(report.text(errors));
        if (intervals) {
            report.intervals(SEED).forEach((name, interval) -> spec.commandLine().getOut().printf(Locale.ROOT,
                    "%-24s F1 between %.3f and %.3f%n", name, interval.low(), interval.high()));
        }
    }
}
