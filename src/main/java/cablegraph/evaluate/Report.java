package cablegraph.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The figures of a scoring. Immutable. */
public final class Report {

    private static final int DRAWS = 1000;
    private static final double TAIL = 0.025;
    private static final String MACRO = " macro";

    private final List<CableScore> scores;
    private final List<String> missing;

    Report(List<CableScore> scores, List<String> missing) {
        this.scores = List.copyOf(scores);
        this.missing = List.copyOf(missing);
    }

    /**
     * A range in which a figure lies with 95 % probability, if the cables are a fair draw of all.
     *
     * @param low  the 2.5th percentile
     * @param high the 97.5th
     */
    public record Interval(double low, double high) {}

    /** Returns the number of gold cables. */
    public int cables() {
        return scores.size();
    }

    /** Returns the gold cables of which there was no record, sorted. */
    public List<String> missing() {
        return missing;
    }

    /** Returns the figures by name, sorted. */
    public SortedMap<String, Figure> figures() {
        return total(scores);
    }

    /** Returns where output and gold differ, in the order of the cables. */
    public List<Discrepancy> discrepancies() {
        return scores.stream().flatMap(score -> score.discrepancies().stream()).toList();
    }

    private static SortedMap<String, Figure> total(List<CableScore> scores) {
        SortedMap<String, int[]> counts = new TreeMap<>();
        Map<String, List<Double>> byCable = new TreeMap<>();
        for (CableScore score : scores) {
            score.counts().forEach((name, figure) -> {
                int[] sum = counts.computeIfAbsent(name, n -> new int[3]);
                sum[0] += figure.truePositives();
                sum[1] += figure.falsePositives();
                sum[2] += figure.falseNegatives();
            });
            score.byCable().forEach((name, figure) -> byCable.computeIfAbsent(name, n -> new ArrayList<>()).add(figure.f1()));
        }
        SortedMap<String, Figure> figures = new TreeMap<>();
        counts.forEach((name, sum) -> figures.put(name, new Figure(sum[0], sum[1], sum[2], mean(byCable.get(name)))));
        return figures;
    }

    private static OptionalDouble mean(List<Double> values) {
        if (values == null) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return OptionalDouble.of(Figure.round(sum / values.size()));
    }

    /**
     * Returns the interval of the F1 of each figure, and of the mean F1 over cables under the figure's name with
     * {@value #MACRO} behind it, by drawing as many cables with replacement a thousand times.
     *
     * @param seed the same seed gives the same intervals
     */
    public SortedMap<String, Interval> intervals(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SortedMap<String, List<Double>> drawn = new TreeMap<>();
        for (int draw = 0; draw < DRAWS && !scores.isEmpty(); draw++) {
            List<CableScore> sample = new ArrayList<>();
            for (int i = 0; i < scores.size(); i++) {
                sample.add(scores.get(random.nextInt(scores.size())));
            }
            total(sample).forEach((name, figure) -> {
                drawn.computeIfAbsent(name, n -> new ArrayList<>()).add(figure.f1());
                figure.macroF1().ifPresent(mean -> drawn.computeIfAbsent(name + MACRO, n -> new ArrayList<>()).add(mean));
            });
        }
        SortedMap<String, Interval> intervals = new TreeMap<>();
        drawn.forEach((name, values) -> {
            values.sort(null);
            int tail = (int) Math.floor(TAIL * values.size());
            intervals.put(name, new Interval(values.get(tail), values.get(values.size() - 1 - tail)));
        });
        return intervals;
    }

    /**
     * Returns the figures as lines of text, and under them the first {@code examples} discrepancies of each kind.
     *
     * @param examples 0 or more
     */
    public String text(int examples) {
        StringBuilder text = new StringBuilder().append(cables()).append(" cables");
        text.append(missing.isEmpty() ? "" : ", missing: " + String.join(" ", missing)).append('\n');
        figures().forEach((name, figure) -> {
            text.append(name).append(" ".repeat(Math.max(0, 24 - name.length()))).append(" P ").append(three(figure.precision()))
                    .append("  R ").append(three(figure.recall())).append("  F1 ").append(three(figure.f1()))
                    .append("   tp ").append(figure.truePositives()).append(" fp ").append(figure.falsePositives())
                    .append(" fn ").append(figure.falseNegatives());
            figure.macroF1().ifPresent(mean -> text.append("   macro F1 ").append(three(mean)));
            text.append('\n');
        });
        if (examples > 0) {
            SortedMap<String, List<Discrepancy>> byKind = new TreeMap<>();
            discrepancies().forEach(d -> byKind.computeIfAbsent(d.kind(), kind -> new ArrayList<>()).add(d));
            byKind.forEach((kind, all) -> {
                text.append('\n').append(kind).append(" (").append(all.size()).append(")\n");
                all.stream().limit(examples)
                        .forEach(d -> text.append("   ").append(d.cable()).append(' ').append(d.what()).append('\n'));
            });
        }
        return text.toString();
    }

    /**
     * Writes the figures as CSV: name, precision, recall, F1 and its interval, the mean F1 over cables and its
     * interval, and the counts of what was right, wrong and missed.
     *
     * @param seed the same seed gives the same intervals
     */
    public void csv(Appendable out, long seed) throws IOException {
        SortedMap<String, Interval> intervals = intervals(seed);
        CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n')
                .setHeader("figure", "precision", "recall", "f1", "low", "high", "macro", "macro_low", "macro_high",
                        "right", "wrong", "missed").get();
        CSVPrinter printer = new CSVPrinter(out, format);
        for (Map.Entry<String, Figure> entry : figures().entrySet()) {
            Figure figure = entry.getValue();
            List<Object> cells = new ArrayList<>(List.of(entry.getKey(), three(figure.precision()), three(figure.recall()),
                    three(figure.f1())));
            cells.addAll(ends(intervals.get(entry.getKey())));
            cells.add(figure.macroF1().isPresent() ? three(figure.macroF1().getAsDouble()) : "");
            cells.addAll(ends(intervals.get(entry.getKey() + MACRO)));
            cells.addAll(List.of(figure.truePositives(), figure.falsePositives(), figure.falseNegatives()));
            printer.printRecord(cells);
        }
        printer.flush();
    }

    private static List<Object> ends(Interval interval) {
        return interval == null ? List.of("", "") : List.of(three(interval.low()), three(interval.high()));
    }

    private static BigDecimal three(double value) {
        return Figure.decimal(value, 3);
    }
}
