package cablegraph.encode;

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
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A trained model that is packed with the program in a folder of {@code /models}: {@code model.onnx} with its
 * {@code config.json}.
 *
 * <p>Thread-safe; one call keeps one core busy, so that cables run side by side. A result does not depend on what else is
 * read at the time.
 */
public final class OnnxModel {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final JsonNode config;
    private final String folder;

    private OnnxModel(OrtEnvironment environment, OrtSession session, JsonNode config, String folder) {
        this.environment = environment;
        this.session = session;
        this.config = config;
        this.folder = folder;
    }

    /**
     * Returns the model of a folder.
     *
     * @param folder on the class path, with a slash at its end: {@code /models/names/}
     * @throws IllegalStateException if it is missing or cannot be run on this machine
     */
    public static OnnxModel load(String folder) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            JsonNode config = new ObjectMapper().readTree(read(folder + "config.json"));
            return new OnnxModel(environment, environment.createSession(read(folder + "model.onnx"), options), config, folder);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot run " + folder + "model.onnx: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the vocabulary that all models read; it is read once. */
    public static Wordpieces vocabulary() {
        return Vocabulary.SHARED;
    }

    /** Loaded with the first model. */
    private static final class Vocabulary {
        private static final Wordpieces SHARED = readVocabulary();
    }

    private static Wordpieces readVocabulary() {
        try {
            return new Wordpieces(new String(read("/models/names/vocab.txt"), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = OnnxModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program has no " + name + ": it was packed without its models");
            }
            return in.readAllBytes();
        }
    }

    /** Returns what {@code config.json} says. */
    public JsonNode config() {
        return config;
    }

    /** What a model is given: whole numbers or fractions in rows. */
    public sealed interface Input permits Longs, Floats {}

    /**
     * Whole numbers.
     *
     * @param values direct and rewound
     * @param shape  the length of each dimension
     */
    public record Longs(LongBuffer values, long... shape) implements Input {}

    /**
     * Fractions.
     *
     * @param values direct and rewound
     * @param shape  the length of each dimension
     */
    public record Floats(FloatBuffer values, long... shape) implements Input {}

    /** Returns an empty direct buffer for {@code length} whole numbers. */
    public static LongBuffer longs(int length) {
        return ByteBuffer.allocateDirect(length * Long.BYTES).order(ByteOrder.nativeOrder()).asLongBuffer();
    }

    /** Returns an empty direct buffer for {@code length} fractions. */
    public static FloatBuffer floats(int length) {
        return ByteBuffer.allocateDirect(length * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer();
    }

    /**
     * Returns the model's first output, row after row.
     *
     * @throws IllegalStateException if ONNX Runtime fails
     */
    public float[] run(Map<String, Input> inputs) {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, Input> input : inputs.entrySet()) {
                tensors.put(input.getKey(), tensor(input.getValue()));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
                float[] out = new float[values.remaining()];
                values.get(out);
                return out;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on " + folder + "model.onnx: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(Input input) throws OrtException {
        if (input instanceof Longs longs) {
            return OnnxTensor.createTensor(environment, longs.values(), longs.shape());
        }
        Floats floats = (Floats) input;
        return OnnxTensor.createTensor(environment, floats.values(), floats.shape());
    }
}
