package cablegraph.relate;

import cablegraph.annotate.Sentence;
import cablegraph.record.Status;
import java.util.List;

/**
 * A place in a sentence that may report a meeting.
 *
 * @param sentence the sentence
 * @param trigger  the position of the verb or noun
 * @param word     what {@code meetings.txt} says of it
 * @param pattern  how the sides stand to the word: {@code verb}, {@code passive}, {@code possessive}, {@code between}, ...
 * @param role     the role in which the other side stands: {@code object} or a preposition
 * @param sides    who may have met, side by side
 * @param status   held or planned
 * @param denied   whether the text says that it did not take place, or leaves it open
 */
record Encounter(Sentence sentence, int trigger, MeetingWords.MeetingWord word, String pattern, String role,
        List<List<Phrase>> sides, Status status, boolean denied) {

    Encounter {
        sides = sides.stream().map(List::copyOf).toList();
    }

    /** Returns the same with other sides. */
    Encounter withSides(List<List<Phrase>> others) {
        return new Encounter(sentence, trigger, word, pattern, role, others, status, denied);
    }
}
