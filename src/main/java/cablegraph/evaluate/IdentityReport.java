package cablegraph.evaluate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * How well entities were joined across cables.
 *
 * @param figures agreement by name: {@code identity.TYPE} of all entities that were found, {@code identity.TYPE.many} of those
 *                that the gold finds in two cables or more; in the order in which they are printed
 * @param joined  what is one in the output and several in the gold: the names of the gold, the most first
 * @param split   what is one in the gold and several in the output: its name and how many it is, the most first
 */
public record IdentityReport(Map<String, BCubed> figures, List<String> joined, List<String> split) {

    /**
     * Returns the figures as lines of text, and under them the first {@code examples} errors of each kind.
     *
     * @param examples 0 or more
     */
    public String text(int examples) {
        StringBuilder text = new StringBuilder();
        figures.forEach((name, figure) -> text.append(name).append(" ".repeat(Math.max(0, 24 - name.length())))
                .append(" P ").append(Figure.decimal(figure.precision(), 3)).append("  R ").append(Figure.decimal(figure.recall(), 3))
                .append("  F1 ").append(Figure.decimal(figure.f1(), 3)).append("   entities ").append(figure.items()).append('\n'));
        if (examples > 0) {
            text.append("\njoined though different (").append(joined.size()).append(")\n");
            joined.stream().limit(examples).forEach(line -> text.append("   ").append(line).append('\n'));
            text.append("\nsplit though one (").append(split.size()).append(")\n");
            split.stream().limit(examples).forEach(line -> text.append("   ").append(line).append('\n'));
        }
        return text.toString();
    }

    /** Writes the figures as CSV: name, precision, recall, F1, and how many entities were measured. */
    public void csv(Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT.builder().setRecordSeparator('\n')
                .setHeader("figure", "precision", "recall", "f1", "entities").get());
        for (Map.Entry<String, BCubed> entry : figures.entrySet()) {
            BCubed figure = entry.getValue();
            printer.printRecord(entry.getKey(), Figure.decimal(figure.precision(), 3), Figure.decimal(figure.recall(), 3),
                    Figure.decimal(figure.f1(), 3), figure.items());
        }
        printer.flush();
    }
}
