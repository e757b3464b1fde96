package cablegraph.evaluate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Annotator;
import cablegraph.cable.CableParser;
import cablegraph.cable.RawCable;
import cablegraph.evaluate.StatementLesson.Edge;
import cablegraph.relate.StatementCandidate;
import cablegraph.relate.StatementCandidates;
import cablegraph.relate.StatementModel;
import cablegraph.relate.StatementTrainer;
import cablegraph.relate.StatementTrainer.Example;
import cablegraph.relate.StatementTrainer.Pair;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains the model of statements on gold cables, with gold names, and measures it by cross-validation over cables.
 *
 * <p>{@code java -cp ... cablegraph.evaluate.StatementTraining CABLES GOLD HELD OUT KIND...} reads
 * {@code CABLES/KIND/ID.txt} and {@code GOLD/KIND/ID.json}, leaves out the cables that the file HELD lists as
 * {@code KIND/ID}, and writes {@code statements.bin} and {@code statements.properties} to the folder OUT.
 */
public final class StatementTraining {

    private static final int FOLDS = 6;
    private static final double LEAST_PRECISION = 0.55;
    private static final int LOWEST = 8;
    private static final int HIGHEST = 32;
    private static final double STEP = 1 / 40.0;

    private final PrintStream out;
    private final List<StatementLesson> lessons = new ArrayList<>();
    private final Map<String, String> kinds = new TreeMap<>();

    private StatementTraining(PrintStream out) {
        this.out = out;
    }

    /**
     * Trains, prints the figures of the cross-validation and writes the model.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 5) {
            System.err.println("usage: StatementTraining CABLES GOLD HELD OUT KIND...");
            System.exit(2);
        }
        Set<String> held = new HashSet<>(Files.readAllLines(Path.of(arguments[2])));
        StatementTraining training = new StatementTraining(System.out);
        for (String kind : List.of(arguments).subList(4, arguments.length)) {
            training.read(kind, Path.of(arguments[0], kind), Path.of(arguments[1], kind), held);
        }
        training.train().write(Path.of(arguments[3]));
    }

    private void read(String kind, Path texts, Path golds, Set<String> held) throws IOException {
        List<GoldCable> cables = GoldReader.readAll(golds).stream()
                .filter(gold -> !held.contains(kind + "/" + gold.id())).toList();
        Annotator annotator = new Annotator(new GoldMentionFinder(cables));
        StatementCandidates finder = new StatementCandidates();
        for (GoldCable gold : cables) {
            String text = Files.readString(texts.resolve(gold.id() + ".txt"), StandardCharsets.UTF_8);
            AnnotatedCable annotated = annotator.annotate(new CableParser().parse(new RawCable(gold.id(), gold.id(), text)));
            lessons.add(StatementLesson.of(annotated, gold, finder.of(annotated)));
            kinds.put(gold.id(), kind);
        }
    }

    private StatementModel train() {
        List<Map<Edge, Pair>> judged = new ArrayList<>();
        lessons.forEach(lesson -> judged.add(Map.of()));
        for (int fold = 0; fold < FOLDS; fold++) {
            StatementTrainer.Places places = StatementTrainer.train(examples(fold));
            for (int i = fold; i < lessons.size(); i += FOLDS) {
                judged.set(i, pairs(lessons.get(i), places));
            }
        }
        List<Pair> pairs = judged.stream().flatMap(map -> map.values().stream()).toList();
        StatementTrainer.Places all = StatementTrainer.train(examples(-1));
        StatementModel model = all.calibrated(pairs, 0);
        double best = LOWEST * STEP;
        double bestScore = -1;
        for (int step = LOWEST; step <= HIGHEST; step++) {
            double threshold = step * STEP;
            double score = report(model, judged, threshold);
            if (score > bestScore) {
                best = threshold;
                bestScore = score;
            }
        }
        out.printf(Locale.ROOT, "threshold %.3f%n", best);
        reliability(model, pairs);
        return all.calibrated(pairs, best);
    }

    private List<Example> examples(int without) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            if (without < 0 || i % FOLDS != without) {
                examples.addAll(lessons.get(i).examples());
            }
        }
        return examples;
    }

    private static Map<Edge, Pair> pairs(StatementLesson lesson, StatementTrainer.Places places) {
        Map<Edge, List<List<String>>> features = new TreeMap<>();
        for (StatementCandidate candidate : lesson.candidates()) {
            Edge edge = lesson.edge(candidate);
            if (!lesson.optional().contains(edge)) {
                features.computeIfAbsent(edge, e -> new ArrayList<>()).add(candidate.features());
            }
        }
        Map<Edge, Pair> pairs = new TreeMap<>();
        features.forEach((edge, list) -> pairs.put(edge, new Pair(list, places, lesson.edges().containsKey(edge))));
        return pairs;
    }

    /** Prints the figures at a threshold and returns the macro F1, or -1 where too many edges are false. */
    private double report(StatementModel model, List<Map<Edge, Pair>> judged, double threshold) {
        Map<String, double[]> figures = new TreeMap<>();
        for (int i = 0; i < lessons.size(); i++) {
            StatementLesson lesson = lessons.get(i);
            double[] kind = figures.computeIfAbsent(kinds.get(lesson.cable()), k -> new double[5]);
            List<Pair> given = judged.get(i).values().stream()
                    .filter(pair -> StatementTrainer.probability(model, pair) >= threshold).toList();
            long right = given.stream().filter(Pair::edge).count();
            kind[0] += right;
            kind[1] += given.size();
            kind[2] += lesson.edges().size();
            if (!given.isEmpty() || !lesson.edges().isEmpty()) {
                kind[3] += 2.0 * right / (given.size() + lesson.edges().size());
                kind[4]++;
            }
        }
        double[] sum = new double[5];
        out.printf(Locale.ROOT, "at %.3f", threshold);
        figures.forEach((kind, f) -> {
            out.printf(Locale.ROOT, "  %s macro F1 %.3f P %.3f R %.3f", kind, f[3] / f[4], f[0] / f[1], f[0] / f[2]);
            for (int k = 0; k < sum.length; k++) {
                sum[k] += f[k];
            }
        });
        out.println();
        return sum[0] / sum[1] < LEAST_PRECISION ? -1 : sum[3] / sum[4];
    }

    private void reliability(StatementModel model, List<Pair> pairs) {
        for (int tenth = 0; tenth < 10; tenth++) {
            double from = tenth / 10.0;
            List<Pair> in = pairs.stream().filter(pair -> {
                double p = StatementTrainer.probability(model, pair);
                return p >= from && p < from + 0.1;
            }).toList();
            out.printf(Locale.ROOT, "confidence %.1f-%.1f: %d pairs, %.3f true%n", from, from + 0.1, in.size(),
                    in.isEmpty() ? 0 : in.stream().filter(Pair::edge).count() / (double) in.size());
        }
    }
}
