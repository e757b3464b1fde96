package cablegraph.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Annotator;
import cablegraph.cable.Cable;
import cablegraph.cable.CableParser;
import cablegraph.cable.RawCable;
import cablegraph.encode.EncoderWord;
import cablegraph.encode.OnnxModel;
import cablegraph.encode.Wordpieces;
import cablegraph.relate.Relator;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long annotating and relating take on two threads, models loaded, and, for comparison on the same processor, a plain
 * encoder in ONNX that reads the same words in windows of 192 pieces, three times over:
 *
 * <pre>java -cp target/cablegraph.jar src/bench/java/cablegraph/bench/Stages.java TEXTS [ENCODER.onnx]</pre>
 */
public final class Stages {

    private static final int WINDOW = 192;
    private static final int ROUNDS = 3;

    private Stages() {}

    /** Takes the folder of the cables, {@code ID.txt}, and perhaps a BERT encoder with inputs of token ids, mask and types. */
    public static void main(String[] args) throws Exception {
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "1"); // and the thread that asks
        List<String> texts = texts(Path.of(args[0]));
        long words = texts.stream().mapToLong(text -> text.split("\\s+").length).sum();
        List<Cable> cables = texts.stream().map(text -> new CableParser().parse(new RawCable("X", "X.txt", text))).toList();
        Annotator annotator = Annotator.load();
        Relator relator = Relator.load();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            List<AnnotatedCable> annotated = cables.parallelStream().map(annotator::annotate).toList();
            long between = System.nanoTime();
            annotated.parallelStream().forEach(relator::relate);
            long done = System.nanoTime();
            String encoder = args.length < 2 ? "" : String.format(Locale.ROOT, "; the encoder alone %.1f s", encode(cables, Path.of(args[1])));
            System.out.printf(Locale.ROOT, "%d words: annotating %.1f s, relating %.1f s%s%n", words, (between - begun) / 1e9,
                    (done - between) / 1e9, encoder);
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static double encode(List<Cable> cables, Path model) throws Exception {
        Wordpieces vocabulary = OnnxModel.vocabulary();
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            try (OrtSession session = environment.createSession(model.toString(), options)) {
                long begun = System.nanoTime();
                cables.parallelStream().forEach(cable -> IntStream.of(windows(cable, vocabulary))
                        .forEach(length -> run(environment, session, length)));
                return (System.nanoTime() - begun) / 1e9;
            }
        }
    }

    /** The lengths of a cable's windows, in pieces. */
    private static int[] windows(Cable cable, Wordpieces vocabulary) {
        int pieces = EncoderWord.of(cable.passages().map(passage -> passage.text().text()).toList(), vocabulary).stream()
                .mapToInt(word -> Math.max(1, word.pieces().length)).sum();
        int[] lengths = new int[pieces / WINDOW + 1];
        Arrays.fill(lengths, WINDOW);
        lengths[lengths.length - 1] = Math.max(1, pieces % WINDOW);
        return lengths;
    }

    private static void run(OrtEnvironment environment, OrtSession session, int length) {
        long[] shape = {1, length};
        long[] ones = new long[length];
        Arrays.fill(ones, 1);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                // What the pieces are makes no difference to the time.
                inputs.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(name.endsWith("type_ids") ? new long[length] : ones), shape));
            }
            session.run(inputs).close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }
}
