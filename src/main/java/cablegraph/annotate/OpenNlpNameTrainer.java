package cablegraph.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the model of {@link OpenNlpMentionFinder}: an averaged perceptron over BIO tags. The same cables in the same order
 * give the same model. Not thread-safe.
 */
public final class OpenNlpNameTrainer {

    private static final int ITERATIONS = 40;
    private static final int CUTOFF = 2;

    private final List<NameSample> samples = new ArrayList<>();

    /**
     * Adds a cable whose names are known.
     *
     * @param sentences all sentences of the cable
     * @param names     its names, none overlapping another
     */
    public void add(List<Sentence> sentences, List<Mention> names) {
        Map<Integer, List<Mention>> bySentence = Mention.bySentence(names);
        List<String[]> words = NameFeatures.encode(sentences);
        for (Sentence sentence : sentences) {
            samples.add(new NameSample(words.get(sentence.index()),
                    spans(bySentence.getOrDefault(sentence.index(), List.of())), false));
        }
    }

    private static Span[] spans(List<Mention> names) {
        List<Span> spans = new ArrayList<>();
        int last = 0;
        for (Mention name : names.stream().sorted(Comparator.naturalOrder()).toList()) {
            // Two names in one token, as in a printer's error, are read as one.
            if (name.tokens().begin() >= last) {
                spans.add(new Span(name.tokens().begin(), name.tokens().end(), name.type().name()));
                last = name.tokens().end();
            }
        }
        return spans.toArray(Span[]::new);
    }

    /** Returns the number of sentences added. */
    public int sentences() {
        return samples.size();
    }

    /**
     * Trains and writes the model in OpenNLP's format, and closes {@code out}.
     *
     * @throws IOException if {@code out} does not take it
     */
    public void write(OutputStream out) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        TokenNameFinderFactory factory = TokenNameFinderFactory.create(null,
                NameFeatures.DESCRIPTION.getBytes(StandardCharsets.UTF_8), Map.of(), new BioCodec());
        TokenNameFinderModel model =
                NameFinderME.train("en", null, ObjectStreamUtils.createObjectStream(samples), parameters, factory);
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        model.serialize(dated);
        undated(dated.toByteArray(), out);
    }

    /** A model is a zip with the time in its manifest and entries; without it, the same cables give the same bytes. */
    private static void undated(byte[] model, OutputStream out) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(model)); ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                if (entry.getName().equals("manifest.properties")) {
                    String manifest = new String(content, StandardCharsets.ISO_8859_1);
                    content = manifest.lines().filter(line -> !line.startsWith("#"))
                            .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line).sorted()
                            .collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.ISO_8859_1);
                }
                ZipEntry undated = new ZipEntry(entry.getName());
                undated.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                to.putNextEntry(undated);
                to.write(content);
            }
        }
    }
}
