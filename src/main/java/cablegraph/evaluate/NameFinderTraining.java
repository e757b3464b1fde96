package cablegraph.evaluate;

import cablegraph.annotate.Annotator;
import cablegraph.annotate.Mention;
import cablegraph.annotate.OpenNlpMentionFinder;
import cablegraph.annotate.OpenNlpNameTrainer;
import cablegraph.annotate.Sentence;
import cablegraph.annotate.SentenceReader;
import cablegraph.annotate.ThoroughMentionFinder;
import cablegraph.cable.Cable;
import cablegraph.cable.CableParser;
import cablegraph.cable.RawCable;
import cablegraph.relate.Relator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Trains the OpenNLP name finder on gold cables. Each cable that is not printed in capitals is learned twice, as it is and
 * in capitals, since archives hold as many telegrams of the one kind as of the other.
 */
public final class NameFinderTraining {

    private NameFinderTraining() {}

    /**
     * A folder of texts and the folder of their gold files.
     *
     * @param kind  the name by which the list of held cables calls the pair: {@code caps} in {@code caps/1973BONN07634}
     * @param texts holds {@code ID.txt}
     * @param gold  holds {@code ID.json}
     */
    public record Corpus(String kind, Path texts, Path gold) {}

    /**
     * Trains a model on the cables of some corpora and writes it to {@code folder/names.bin}; measures it on those that
     * were held out and writes the figures to {@code folder/figures.txt}. The same cables give the same files.
     *
     * @param held cables to leave out, each as {@code kind/id}
     * @return what was read and how well the names of the held cables are found, as lines of text
     * @throws IOException if a text or gold file cannot be read, or the model not be written
     */
    public static String train(List<Corpus> corpora, Set<String> held, Path folder) throws IOException {
        OpenNlpNameTrainer trainer = new OpenNlpNameTrainer();
        int cables = 0;
        int names = 0;
        for (Corpus corpus : corpora) {
            for (GoldCable gold : GoldReader.readAll(corpus.gold())) {
                if (!held.contains(corpus.kind() + "/" + gold.id())) {
                    String text = Evaluation.text(List.of(corpus.texts()), gold.id());
                    names += learn(trainer, gold, text);
                    if (text.chars().anyMatch(Character::isLowerCase)) {
                        learn(trainer, inCapitals(gold), capitals(text));
                    }
                    cables++;
                }
            }
        }
        Files.createDirectories(folder);
        Path model = folder.resolve("names.bin");
        trainer.write(Files.newOutputStream(model));
        String figures = "trained on " + cables + " cables with " + names + " names, " + trainer.sentences()
                + " sentences with those put in capitals\n" + measure(corpora, held, model);
        Files.writeString(folder.resolve("figures.txt"), figures);
        return figures;
    }

    private static String measure(List<Corpus> corpora, Set<String> held, Path model) throws IOException {
        Annotator annotator = new Annotator(new ThoroughMentionFinder(OpenNlpMentionFinder.load(model)));
        CableParser parser = new CableParser();
        Relator relator = Relator.load();
        StringBuilder figures = new StringBuilder();
        for (Corpus corpus : corpora) {
            List<GoldCable> gold = GoldReader.readAll(corpus.gold()).stream()
                    .filter(cable -> held.contains(corpus.kind() + "/" + cable.id())).toList();
            if (!gold.isEmpty()) {
                Report report = Evaluation.of(gold, List.of(corpus.texts()),
                        raw -> relator.relate(annotator.annotate(parser.parse(raw))).record()).report(false);
                figures.append("held of ").append(corpus.kind()).append(": ");
                report.text(0).lines().filter(line -> !line.startsWith("edge") && !line.startsWith("quality"))
                        .forEach(line -> figures.append(line).append('\n'));
            }
        }
        return figures.toString();
    }

    private static int learn(OpenNlpNameTrainer trainer, GoldCable gold, String text) {
        Cable cable = new CableParser().parse(new RawCable(gold.id(), gold.id() + ".txt", text));
        List<Sentence> sentences = SentenceReader.read(cable);
        List<Mention> names = new GoldMentionFinder(List.of(gold)).find(cable, sentences);
        trainer.add(sentences, names);
        return names.size();
    }

    /** Char by char, so that what is found in the one text is found in the other. */
    private static String capitals(String text) {
        StringBuilder capitals = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            capitals.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
        return capitals.toString();
    }

    private static GoldCable inCapitals(GoldCable gold) {
        List<GoldEntity> entities = new ArrayList<>();
        for (GoldEntity entity : gold.entities()) {
            entities.add(new GoldEntity(entity.id(), entity.type(), entity.name(), entity.unnamed(),
                    entity.surfaces().stream().map(NameFinderTraining::capitals).toList()));
        }
        return new GoldCable(gold.id(), entities, gold.relations());
    }
}
