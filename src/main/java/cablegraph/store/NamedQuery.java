package cablegraph.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query of the folder {@code cypher/queries}.
 *
 * @param name        the file's name without its ending
 * @param description what it answers
 * @param parameters  in the order of the file
 * @param cypher      the whole file
 */
public record NamedQuery(String name, String description, List<QueryParameter> parameters, String cypher) {

    /** {@code // status: CHOICE(held|planned) = held - what to show. Example: planned} */
    private static final Pattern PARAMETER = Pattern.compile(
            "// ([a-z][a-z-]*+): ([A-Z]++)(?:\\(([^)]*+)\\))?+( = (\\S++))?+ - (.*?)\\. Example: (.*+)");

    /** Copies the list. */
    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * Returns the query that a file holds. Its leading comment says what it answers, then, after an empty comment line,
     * a line a parameter.
     *
     * @throws IllegalArgumentException if a parameter's line is not of the form
     *                                  {@code // name: TYPE = default - description. Example: value}
     */
    static NamedQuery parse(String name, String cypher) {
        List<String> comment = cypher.lines().takeWhile(line -> line.startsWith("//")).toList();
        int split = comment.contains("//") ? comment.indexOf("//") : comment.size();
        String description = String.join(" ", comment.subList(0, split).stream().map(line -> line.substring(2).strip()).toList());
        List<QueryParameter> parameters = new ArrayList<>();
        for (String line : comment.subList(Math.min(split + 1, comment.size()), comment.size())) {
            parameters.add(parameter(name, line));
        }
        if (description.isEmpty()) {
            throw new IllegalArgumentException("cypher/queries/" + name + ".cypher does not say what it answers");
        }
        return new NamedQuery(name, description, parameters, cypher);
    }

    private static QueryParameter parameter(String query, String line) {
        Matcher matcher = PARAMETER.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("cypher/queries/" + query + ".cypher: not a parameter: " + line
                    + "; expected: // name: TYPE = default - description. Example: value");
        }
        String fallback = Objects.equals(matcher.group(5), "none") ? null : matcher.group(5);
        List<String> choices = matcher.group(3) == null ? List.of() : List.of(matcher.group(3).split("\\|"));
        return new QueryParameter(matcher.group(1), QueryParameter.Type.valueOf(matcher.group(2)), choices,
                matcher.group(4) == null, fallback, matcher.group(6), matcher.group(7));
    }

    /**
     * Returns the values by the parameters' names, with defaults for those that are not given.
     *
     * @param given as the user wrote them
     * @throws StoreException if one is unknown, missing or not of its type; the message says what is expected
     */
    Map<QueryParameter, Object> values(Map<String, String> given) {
        for (String unknown : given.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(unknown))) {
                throw new StoreException("query " + name + " has no parameter " + unknown + "; it takes "
                        + (parameters.isEmpty() ? "none" : usage()));
            }
        }
        Map<QueryParameter, Object> values = new LinkedHashMap<>();
        for (QueryParameter parameter : parameters) {
            String text = given.getOrDefault(parameter.name(), parameter.defaultValue());
            if (text == null && parameter.required()) {
                throw new StoreException("query " + name + " needs the parameter " + parameter.name() + " ("
                        + parameter.description() + "); for example --param \"" + parameter.name() + "=" + parameter.example() + "\"");
            }
            values.put(parameter, text == null ? null : parameter.parse(text));
        }
        return values;
    }

    /** Returns the parameters in one line, optional ones in brackets: {@code person=..., [status=any]}. */
    public String usage() {
        return String.join(", ", parameters.stream().map(parameter -> {
            String form = parameter.name() + "=" + Objects.requireNonNullElse(parameter.defaultValue(), "...");
            return parameter.required() ? form : "[" + form + "]";
        }).toList());
    }
}
