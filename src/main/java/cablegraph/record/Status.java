package cablegraph.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a meeting took place or is only announced, requested or expected. */
public enum Status {
    /** It took place. */
    HELD,
    /** It is announced, requested or expected. */
    PLANNED;

    /** Returns {@code held} or {@code planned}, as records and files write it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
