package cablegraph.record;

import java.util.Locale;

/** What an entity is. */
public enum EntityType {
    /** An individual human. */
    PERSON,
    /** A named organisation that can act: ministry, embassy, court, party, company, armed group, a government as an actor. */
    OFFICE,
    /** A named programme, initiative, operation, agreement, treaty, law or formal dialogue. */
    PROGRAM;

    /** Returns the word that stands for the type in ids: {@code person}, {@code office}, {@code program}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
