package cablegraph.relate;

import cablegraph.annotate.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Follows texts that a cable gives in full, from {@code Begin text} or {@code Text follows} to {@code End text}, with
 * the one whose words they are: {@code text of the letter from X}. Not thread-safe.
 */
final class TextBlock {

    private static final Pattern BEGIN = Pattern.compile("\\bbegin (?:unofficial |official |full )?(?:text|quote|translation)\\b"
            + "|\\btexts? (?:follows|of|as follows|reads)\\b|\\bfollowing (?:is|are)? ?(?:the )?(?:\\w+ )?texts?\\b");
    private static final Pattern END = Pattern.compile("\\bend (?:of )?(?:\\w+ )?(?:text|quote|translation|message)|\\bunquote\\b");

    private SpeechAct author;

    /**
     * Returns whose words this sentence is by the texts that stand open, or null; the sentences are to be given in order.
     *
     * @param acts what the sentence says of who speaks
     */
    SpeechAct next(Sentence sentence, List<SpeechAct> acts) {
        String text = sentence.text().toLowerCase(Locale.ROOT);
        SpeechAct before = author;
        if (author == null && BEGIN.matcher(text).find()) {
            author = acts.stream().filter(act -> act.source() == SpeechAct.Source.NOUN).findFirst().orElse(null);
        }
        if (END.matcher(text).find()) {
            author = null;
        }
        return before;
    }
}
