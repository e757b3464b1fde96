package cablegraph.cli;

import cablegraph.store.QueryResult;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Help;

/** The forms in which the answer to a query is printed. */
enum TableFormat {

    /** Aligned columns for a terminal. */
    TABLE {
        @Override
        void print(QueryResult result, PrintWriter out) {
            if (result.rows().isEmpty()) {
                out.println("(nothing)");
                return;
            }
            int columns = result.columns().size();
            int[] widths = new int[columns];
            List<String[]> lines = new ArrayList<>();
            lines.add(result.columns().toArray(String[]::new));
            result.rows().forEach(row -> lines.add(row.stream().map(TableFormat::text).toArray(String[]::new)));
            for (String[] line : lines) {
                for (int i = 0; i < columns; i++) {
                    widths[i] = Math.max(widths[i], Math.min(line[i].length(), i == columns - 1 ? LAST : OTHER));
                }
            }
            Help.Column[] layout = new Help.Column[columns];
            for (int i = 0; i < columns; i++) {
                layout[i] = new Help.Column(widths[i] + 2, 0, Help.Column.Overflow.WRAP);
            }
            Help.TextTable table = Help.TextTable.forColumns(Help.defaultColorScheme(Help.Ansi.OFF), layout);
            lines.forEach(table::addRowValues);
            table.toString().lines().map(String::stripTrailing).forEach(out::println);
        }
    },

    /** CSV with a header line, for other programs. */
    CSV {
        @Override
        void print(QueryResult result, PrintWriter out) throws IOException {
            CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
            csv.printRecord(result.columns());
            for (List<Object> row : result.rows()) {
                csv.printRecord(row.stream().map(TableFormat::text));
            }
            csv.flush();
        }
    },

    /** A JSON array with an object a row. */
    JSON {
        @Override
        void print(QueryResult result, PrintWriter out) throws IOException {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (List<Object> row : result.rows()) {
                Map<String, Object> object = new LinkedHashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    object.put(result.columns().get(i), row.get(i));
                }
                rows.add(object);
            }
            DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
            pretty.indentArraysWith(new DefaultIndenter("", "\n"));
            out.println(new ObjectMapper().writer(pretty).writeValueAsString(rows));
        }
    };

    private static final int OTHER = 32;
    private static final int LAST = 80;
    private static final int DECIMALS = 4;

    abstract void print(QueryResult result, PrintWriter out) throws IOException;

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return String.join("; ", list.stream().map(TableFormat::text).toList());
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
