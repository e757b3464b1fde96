package cablegraph.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The answer to a query. Immutable.
 *
 * @param columns names of the columns
 * @param rows    each with a value a column: null, String, Long, Double, Boolean, or a list of them
 * @param notes   what the user should know of how the question was understood: a name that nothing or several bear
 */
public record QueryResult(List<String> columns, List<List<Object>> rows, List<String> notes) {

    /** Copies the lists. */
    public QueryResult {
        columns = List.copyOf(columns);
        // Values may be null, which List.copyOf refuses.
        rows = rows.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
        notes = List.copyOf(notes);
    }
}
