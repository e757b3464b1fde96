package cablegraph.annotate;

import cablegraph.encode.EncoderWord;
import cablegraph.encode.OnnxModel;
import cablegraph.encode.Wordpieces;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The trained encoder of {@code models/names}: gives each word of a window the log probability of each label. Thread-safe. */
final class NameEncoder {

    private final OnnxModel model;
    private final Wordpieces vocabulary = OnnxModel.vocabulary();
    private final NameLabels labels;

    private NameEncoder(OnnxModel model) {
        this.model = model;
        List<String> names = new ArrayList<>();
        model.config().required("labels").forEach(label -> names.add(label.asText()));
        this.labels = new NameLabels(names);
    }

    /**
     * Returns the encoder that is packed with the program.
     *
     * @throws IllegalStateException if it is missing or cannot be run on this machine
     */
    static NameEncoder load() {
        return new NameEncoder(OnnxModel.load("/models/names/"));
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
        return model.config().required("window").asInt();
    }

    /**
     * Returns the log probabilities of the labels of each word.
     *
     * @throws IllegalStateException if ONNX Runtime fails
     */
    List<float[]> score(List<EncoderWord> window) {
        int length = 2 + window.stream().mapToInt(w -> w.pieces().length).sum();
        LongBuffer ids = OnnxModel.longs(length);
        LongBuffer cases = OnnxModel.longs(length);
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
        return firstPieces(window, model.run(Map.of("input_ids", new OnnxModel.Longs(ids, 1, length),
                "token_type_ids", new OnnxModel.Longs(cases, 1, length))));
    }

    private List<float[]> firstPieces(List<EncoderWord> window, float[] logits) {
        List<float[]> out = new ArrayList<>();
        int place = 1;
        for (EncoderWord word : window) {
            float[] row = new float[labels.size()];
            System.arraycopy(logits, place * row.length, row, 0, row.length);
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
}
