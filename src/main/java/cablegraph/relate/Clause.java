package cablegraph.relate;

import cablegraph.annotate.Sentence;
import cablegraph.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A verb of a sentence and what stands around it.
 *
 * @param sentence  the sentence
 * @param group     half-open range of token positions: the verb with its auxiliaries, negation and adverbs
 * @param verb      the position of the main verb
 * @param word      the main verb as printed, in lower case
 * @param passive   whether the subject is acted upon ({@code was received by})
 * @param negated   whether it is said not to be so, {@code declined to} and {@code failed to} included
 * @param modality  whether it is told as a fact
 * @param end       the position after the clause's last token; what follows the verb up to it belongs to the clause
 * @param subjects  who does it, coordination included; taken over from an earlier clause where the verb has no own
 * @param arguments what follows the verb, in the order of the text
 */
record Clause(Sentence sentence, Span group, int verb, String word, boolean passive, boolean negated, Modality modality,
        int end, List<Phrase> subjects, List<Argument> arguments) {

    Clause {
        subjects = List.copyOf(subjects);
        arguments = List.copyOf(arguments);
    }

    /** Returns the arguments with this role. */
    Stream<Phrase> arguments(String role) {
        return arguments.stream().filter(argument -> argument.role().equals(role)).map(Argument::phrase);
    }
}
