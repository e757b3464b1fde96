package cablegraph.output;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file in the making, RFC 4180 with {@code \n}. A cell that a spreadsheet would take for a formula, because it begins
 * with {@code = + - @}, a tab or a carriage return, gets an apostrophe before it. For one thread.
 */
final class CsvTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CSVPrinter csv;

    CsvTable(Appendable out, String... header) throws IOException {
        csv = new CSVPrinter(out, FORMAT.builder().setHeader(header).get());
    }

    /** Writes a line; null is an empty cell. */
    void print(Object... cells) throws IOException {
        for (Object cell : cells) {
            csv.print(cell instanceof String text ? safe(text) : cell);
        }
        csv.println();
    }

    /** Returns several values as one cell. */
    static String list(List<String> values) {
        return String.join("|", values);
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
