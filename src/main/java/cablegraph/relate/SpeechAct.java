package cablegraph.relate;

import cablegraph.text.Span;
import java.util.List;

/**
 * A place where the text says that someone said something.
 *
 * @param sentence  the sentence's index
 * @param source    how the text says it
 * @param verb      the speech verb, or null where there is none
 * @param clause    the clause of the speech verb, or null where there is none
 * @param cue       half-open range of the tokens that say it: the verb, {@code according to}, {@code remarks}; empty, at
 *                  the sentence's beginning, for speech that goes on from an earlier sentence
 * @param quoted    whether the words that say it stand in a quotation themselves
 * @param speakers  who speaks; more than one in a joint statement
 * @param age       how many sentences ago the speaker was named; 0 in this sentence
 */
record SpeechAct(int sentence, Source source, SpeechVerb verb, Clause clause, Span cue, boolean quoted,
        List<Speaker> speakers, int age) {

    /** How the text says who speaks. */
    enum Source {
        /** A speech verb whose subject the speaker is. */
        VERB,
        /** A passive speech verb with {@code by}. */
        AGENT,
        /** {@code According to X}. */
        ACCORDING,
        /** A speech noun: {@code X's remarks}, {@code criticism by X}. */
        NOUN,
        /** The one with whom the subject discusses: {@code discussed the bank with X}. */
        PARTNER,
        /** The sentence stands in a text that is given in full: {@code Begin text of X's letter}. */
        TEXT,
        /** Nothing in this sentence: reported speech goes on from an earlier one. */
        CARRIED
    }

    /**
     * One who speaks.
     *
     * @param mentioned where the speaker is named or referred to; for carried speech in the earlier sentence
     * @param direct    whether the mention is the head of its phrase, not the ministry in {@code the ministry's spokesman}
     */
    record Speaker(Mentioned mentioned, boolean direct) {}

    /** Copies the list. */
    SpeechAct {
        speakers = List.copyOf(speakers);
    }
}
