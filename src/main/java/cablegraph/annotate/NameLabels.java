package cablegraph.annotate;

import cablegraph.record.EntityType;
import java.util.List;

/**
 * The labels that the encoder gives to words, {@code O}, {@code B-PERSON}, {@code I-PERSON} and so on, and the best legal
 * sequence of them. Immutable and thread-safe.
 */
final class NameLabels {

    private static final float NEVER = -1e4f;

    private final List<String> names;
    private final float[][] step;
    private final float[] start;

    /** Takes the labels in the order of the encoder's output. */
    NameLabels(List<String> names) {
        this.names = List.copyOf(names);
        int n = names.size();
        step = new float[n][n];
        start = new float[n];
        for (int to = 0; to < n; to++) {
            start[to] = isInside(to) ? NEVER : 0;
            for (int from = 0; from < n; from++) {
                step[from][to] = !isInside(to) || kind(from).equals(kind(to)) ? 0 : NEVER;
            }
        }
    }

    /** Returns the number of labels. */
    int size() {
        return names.size();
    }

    /** Returns whether the label goes on with a name that the word before is part of. */
    boolean isInside(int label) {
        return names.get(label).startsWith("I-");
    }

    /** Returns whether the label is that of a name's first word. */
    boolean isBegin(int label) {
        return names.get(label).startsWith("B-");
    }

    /**
     * Returns the type of the name that a word with this label is part of.
     *
     * @throws IllegalArgumentException if it is part of none
     */
    EntityType type(int label) {
        return EntityType.valueOf(kind(label));
    }

    /** Returns the labels of the likeliest sequence, given each word's log probabilities, in which no inside label stands alone. */
    int[] decode(List<float[]> scores) {
        int n = size();
        int[][] back = new int[scores.size()][n];
        float[] best = add(scores.get(0), start);
        for (int word = 1; word < scores.size(); word++) {
            float[] next = new float[n];
            for (int to = 0; to < n; to++) {
                int from = bestSource(best, to);
                back[word][to] = from;
                next[to] = best[from] + step[from][to] + scores.get(word)[to];
            }
            best = next;
        }
        int[] path = new int[scores.size()];
        path[path.length - 1] = argMax(best);
        for (int word = path.length - 1; word > 0; word--) {
            path[word - 1] = back[word][path[word]];
        }
        return path;
    }

    private int bestSource(float[] best, int to) {
        int from = 0;
        for (int i = 1; i < best.length; i++) {
            from = best[i] + step[i][to] > best[from] + step[from][to] ? i : from;
        }
        return from;
    }

    private static int argMax(float[] values) {
        int at = 0;
        for (int i = 1; i < values.length; i++) {
            at = values[i] > values[at] ? i : at;
        }
        return at;
    }

    private static float[] add(float[] a, float[] b) {
        float[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    private String kind(int label) {
        return names.get(label).length() > 2 ? names.get(label).substring(2) : "";
    }
}
