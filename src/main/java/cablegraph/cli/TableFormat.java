package cablegraph.cli;

import cablegraph.store.QueryResult;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

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
            String[][] rows = result.rows().stream().map(row -> row.stream().map(TableFormat::text).toArray(String[]::new))
                    .toArray(String[][]::new);
            Column[] columns = IntStream.range(0, result.columns().size())
                    .mapToObj(i -> column(result.columns().get(i), Stream.of(rows).map(row -> row[i]))).toArray(Column[]::new);
            AsciiTable.builder().border(AsciiTable.BASIC_ASCII_NO_OUTSIDE_BORDER).data(columns, rows).asString().lines()
                    .map(String::stripTrailing).forEach(out::println);
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

    private static final String SENTENCE = "sentence";
    private static final int WIDE = 60;
    private static final int PADDING = 2;
    private static final int NARROW = 28;
    private static final int DECIMALS = 4;

    abstract void print(QueryResult result, PrintWriter out) throws IOException;

    /** A column in which text is wrapped between words, so that an id can be copied. */
    private static Column column(String name, Stream<String> cells) {
        int longest = cells.flatMap(cell -> Stream.of(cell.split("\\s+"))).mapToInt(String::length).max().orElse(0);
        return new Column().header(name).headerAlign(HorizontalAlign.LEFT).dataAlign(HorizontalAlign.LEFT)
                .maxWidth(PADDING + Math.max(name.equals(SENTENCE) ? WIDE : NARROW, longest), OverflowBehaviour.NEWLINE);
    }

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
