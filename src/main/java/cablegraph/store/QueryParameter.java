package cablegraph.store;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A parameter of a query, as its file declares it.
 *
 * @param name         lower case, words separated by hyphens
 * @param type         what may stand for it
 * @param choices      the words to choose from, for {@link Type#CHOICE}, else empty
 * @param required     whether a value must be given
 * @param defaultValue the value if none is given, or null for none
 * @param description  a few words for the user
 * @param example      a value, as a user would give it
 */
public record QueryParameter(String name, Type type, List<String> choices, boolean required, String defaultValue,
        String description, String example) {

    /** Copies the list. */
    public QueryParameter {
        choices = List.copyOf(choices);
    }

    /** What may stand for a parameter. */
    public enum Type {
        /** The name, alias or id of a person. */
        PERSON("a person's name or id"),
        /** The name, alias or id of an office. */
        OFFICE("an office's name or id"),
        /** The name, alias or id of a programme. */
        PROGRAM("a programme's name or id"),
        /** The name, alias or id of any entity. */
        ENTITY("the name or id of a person, office or programme"),
        /** ISO 8601, as precise as wanted. */
        DATE("a date such as 2007-02-16, 2007-02 or 2007"),
        /** A whole number. */
        INTEGER("a whole number"),
        /** A number. */
        DECIMAL("a number such as 0.8"),
        /** One of some words. */
        CHOICE("one of"),
        /** Any text. */
        TEXT("text");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        boolean namesEntity() {
            return this == PERSON || this == OFFICE || this == PROGRAM || this == ENTITY;
        }
    }

    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    /** Returns what may be given, in words. */
    public String expected() {
        return type == Type.CHOICE ? type.words + " " + String.join(", ", choices) : type.words;
    }

    /** Returns the name that stands for the parameter in Cypher. */
    String cypherName() {
        return name.replace('-', '_');
    }

    /**
     * Returns the value that {@code text} stands for; of a parameter that names an entity the text itself.
     *
     * @throws StoreException if it is none; the message says what is expected
     */
    Object parse(String text) {
        try {
            return switch (type) {
                case INTEGER -> Long.valueOf(text.strip());
                case DECIMAL -> finite(Double.parseDouble(text.strip()));
                case DATE -> check(DATE.matcher(text.strip()).matches(), text.strip());
                case CHOICE -> check(choices.contains(text.strip()), text.strip());
                case TEXT -> text;
                case PERSON, OFFICE, PROGRAM, ENTITY -> check(!text.isBlank(), text.strip());
            };
        } catch (IllegalArgumentException e) {
            throw new StoreException("parameter " + name + ": \"" + text + "\" is not " + expected() + "; for example "
                    + name + "=" + example, e);
        }
    }

    private static Double finite(double value) {
        check(Double.isFinite(value), "");
        return value;
    }

    private static String check(boolean right, String value) {
        if (!right) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }
}
