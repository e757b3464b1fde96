import cablegraph.RelationTraining;
import cablegraph.evaluate.GoldCable;
import cablegraph.evaluate.GoldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Trains {@code meetings.bin}, the grammar's model of who met whom.
 *
 * <p>{@code java -cp target/cablegraph.jar models/relations/Meetings.java HELD OUT TEXT GOLD...}: the file of SET/ID lines
 * to leave out, the folder to write to, and folders of texts and gold in pairs, each named by its set.
 */
public final class Meetings {

    private Meetings() {}

    /** Trains on all cables of the gold folders that are not held out. */
    public static void main(String[] arguments) throws IOException {
        Set<String> held = new HashSet<>(Files.readAllLines(Path.of(arguments[0])));
        RelationTraining training = new RelationTraining();
        for (int i = 2; i + 1 < arguments.length; i += 2) {
            Path gold = Path.of(arguments[i + 1]);
            for (GoldCable cable : GoldReader.readAll(gold)) {
                if (!held.contains(gold.getFileName() + "/" + cable.id())) {
                    training.add(Path.of(arguments[i], cable.id() + ".txt"), cable);
                }
            }
        }
        training.write(Path.of(arguments[1]));
    }
}
