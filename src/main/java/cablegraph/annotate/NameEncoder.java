package cablegraph.annotate;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The trained encoder of {@code models/names}: gives each word of a window the log probability of each label.
 *
 * <p>Thread-safe; one call keeps one core busy, so that cables run side by side. A window's result does not depend on what
 * else is read.
 */
final class NameEncoder {

    private static final String FOLDER = "/models/names/";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Wordpieces vocabulary;
    private final NameLabels labels;
    private final int limit;

    private NameEncoder(OrtSession session, Wordpieces vocabulary, NameLabels labels, int limit) {
        this.session = session;
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.limit = limit;
    }

    /**
     * Returns the encoder that is packed with the program.
     *
     * @throws IllegalStateException if it is missing or cannot be run on this machine
     */
    static NameEncoder load() {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            JsonNode config = new ObjectMapper().readTree(read("config.json"));
            List<String> names = new ArrayList<>();
            config.required("labels").forEach(label -> names.add(label.asText()));
            List<String> pieces = new String(read("vocab.txt"), StandardCharsets.UTF_8).lines().toList();
            OrtSession session = OrtEnvironment.getEnvironment().createSession(read("model.onnx"), options);
            return new NameEncoder(session, new Wordpieces(pieces), new NameLabels(names), config.required("window").asInt());
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot run models/names/model.onnx: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = NameEncoder.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program has no " + FOLDER + name + ": it was packed without its models");
            }
            return in.readAllBytes();
        }
    }

    /** Returns the vocabulary that the encoder reads. */
    Wordpieces vocabulary() {
        return vocabulary;
    }

    /** Returns the labels that the encoder gives. */
    NameLabels labels() {
        return labels;
    }

    /** Returns the greatest number of pieces of a window, its first and last included. */
    int limit() {
        return limit;
    }

    /**
     * Returns the log probabilities of the labels of each word.
     *
     * @throws IllegalStateException if ONNX Runtime fails
     */
    List<float[]> score(List<EncoderWord> window) {
        int length = 2 + window.stream().mapToInt(w -> w.pieces().length).sum();
        LongBuffer ids = longs(length);
        LongBuffer cases = longs(length);
        ids.put(vocabulary.id("[CLS]"));
        cases.put(0);
        for (EncoderWord word : window) {
            for (int piece : word.pieces()) {
                ids.put(piece);
                cases.put(word.letterCase().ordinal());
            }
        }
        ids.put(vocabulary.id("[SEP]")).rewind();
        cases.put(0).rewind();
        long[] shape = {1, length};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
                OnnxTensor caseTensor = OnnxTensor.createTensor(environment, cases, shape);
                OrtSession.Result result = session.run(Map.of("input_ids", idTensor, "token_type_ids", caseTensor))) {
            return firstPieces(window, ((OnnxTensor) result.get(0)).getFloatBuffer());
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a window of " + length + " pieces: " + e.getMessage(), e);
        }
    }

    private List<float[]> firstPieces(List<EncoderWord> window, FloatBuffer logits) {
        List<float[]> out = new ArrayList<>();
        int place = 1;
        for (EncoderWord word : window) {
            float[] row = new float[labels.size()];
            logits.get(place * row.length, row);
            out.add(logSoftmax(row));
            place += word.pieces().length;
        }
        return out;
    }

    private static float[] logSoftmax(float[] row) {
        double sum = 0;
        for (float value : row) {
            sum += Math.exp(value);
        }
        float log = (float) Math.log(sum);
        for (int i = 0; i < row.length; i++) {
            row[i] -= log;
        }
        return row;
    }

    private static LongBuffer longs(int length) {
        return ByteBuffer.allocateDirect(length * Long.BYTES).order(ByteOrder.nativeOrder()).asLongBuffer();
    }
}
