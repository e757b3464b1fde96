package cablegraph.cli;

import cablegraph.Cablegraph;
import cablegraph.annotate.Annotator;
import cablegraph.cable.RawCable;
import cablegraph.evaluate.GoldCable;
import cablegraph.evaluate.GoldMentionFinder;
import cablegraph.evaluate.GoldReader;
import cablegraph.evaluate.Scorer;
import cablegraph.record.CableRecord;
import cablegraph.relate.Relator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "Measures extraction against hand-annotated gold graphs: names, entities, edges, and their evidence.")
final class EvaluateCommand implements Callable<Integer> {

    @Option(names = "--text", required = true, paramLabel = "DIR", description = "Folder of the cables' texts, ID.txt.")
    private Path text;

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "Folder of their gold graphs, ID.json.")
    private Path gold;

    @Option(names = "--gold-names", description = "Take the names from the gold, so that what is left to err is the rest.")
    private boolean goldNames;

    @Option(names = "--fold-case", description = "Look for the gold names in any case, for texts turned to capitals.")
    private boolean foldCase;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "0", description = "Print this many errors of each kind.")
    private int errors;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<GoldCable> cables = GoldReader.readAll(gold);
        Cablegraph cablegraph = goldNames
                ? new Cablegraph(new Annotator(new GoldMentionFinder(cables)), new Relator()) : Cablegraph.load();
        SortedMap<String, String> texts = new TreeMap<>();
        List<CableRecord> records = new ArrayList<>();
        for (GoldCable cable : cables) {
            Path file = text.resolve(cable.id() + ".txt");
            String original = Files.readString(file, StandardCharsets.UTF_8);
            texts.put(cable.id(), original);
            records.add(cablegraph.extract(new RawCable(cable.id(), file.toString(), original)).record());
        }
        spec.commandLine().getOut().print(Scorer.score(cables, texts, records, foldCase).text(errors));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
