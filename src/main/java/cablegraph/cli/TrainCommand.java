package cablegraph.cli;

import cablegraph.evaluate.NameFinderTraining;
import cablegraph.evaluate.NameFinderTraining.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "train", mixinStandardHelpOptions = true,
        description = "Trains the small name finder (OpenNLP) on gold cables and measures it on those held out.")
final class TrainCommand implements Callable<Integer> {

    @Option(names = "--cables", required = true, paramLabel = "DIR", description = "Folder of the texts, KIND/ID.txt.")
    private Path cables;

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "Folder of the gold graphs, KIND/ID.json.")
    private Path gold;

    @Option(names = "--held", paramLabel = "FILE", description = "Cables to leave out and to measure on, one KIND/ID a line.")
    private Path held;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR",
            description = "Write names.bin and figures.txt here.")
    private Path output;

    @Parameters(arity = "1..*", paramLabel = "KIND", description = "Folders to learn from.")
    private List<String> kinds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Set<String> left = held == null ? Set.of() : new TreeSet<>(Files.readAllLines(held));
        List<Corpus> corpora = kinds.stream().map(kind -> new Corpus(kind, cables.resolve(kind), gold.resolve(kind))).toList();
        spec.commandLine().getOut().print(NameFinderTraining.train(corpora, left, output));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
