package cablegraph.relate;

import java.util.Locale;
import java.util.Set;

/**
 * A verb by which a cable reports that someone said something.
 *
 * @param lemma        its base form
 * @param kind         where what was talked about stands
 * @param prepositions those that lead to the topic
 */
record SpeechVerb(String lemma, Kind kind, Set<String> prepositions) {

    /** The classes of {@code speech-verbs.txt}. */
    enum Kind {
        /** Before or after a report. */
        SAY,
        /** As {@link #SAY}; the object is the one who is spoken to. */
        TELL,
        /** The object is the topic. */
        TOPIC,
        /** The object is praised or blamed. */
        JUDGE,
        /** The topic is what is asked for or about. */
        ASK,
        /** As {@link #SAY}, in answer to another. */
        ANSWER,
        /** A view of which the text does not say that it was uttered. */
        THINK,
        /** In writing or in public. */
        PUBLISH;

        /** Returns the heading under which the verbs of this class stand. */
        String section() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the set. */
    SpeechVerb {
        prepositions = Set.copyOf(prepositions);
    }
}
