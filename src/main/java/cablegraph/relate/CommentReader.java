package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Sentence;
import cablegraph.cable.Part;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells, sentence by sentence in the order of the text, which belong to the drafter's own comment: from
 * {@code Comment:} to {@code End comment} or the paragraph's end, and all that stands under such a heading. Not
 * thread-safe.
 */
final class CommentReader {

    private static final Pattern BEGIN =
            Pattern.compile("^[\\s\\p{Punct}]{0,6}(?:begin |embassy |post |our |bio )?(?:comment|note|action request)s?\\b[^a-z]");
    private static final Pattern HEADING = Pattern.compile("\\b(?:comment|assessment|action request)\\b");
    private static final Pattern END = Pattern.compile("\\bend (?:of )?(?:embassy |post )?(?:comment|note)");

    private int paragraph = -1;
    private boolean heading;
    private boolean comment;

    /** Returns whether this sentence is the drafter's comment; the sentences are to be given in order. */
    boolean next(AnnotatedCable cable, Sentence sentence) {
        String text = sentence.text().toLowerCase(Locale.ROOT);
        if (sentence.passage().part() == Part.HEADING) {
            heading = HEADING.matcher(text).find();
            return heading;
        }
        if (sentence.passage().ordinal() != paragraph) {
            paragraph = sentence.passage().ordinal();
            comment = false;
        }
        comment |= BEGIN.matcher(text + " ").find();
        boolean inComment = comment || heading;
        if (END.matcher(text).find()) {
            comment = false;
            heading = false;
        }
        return inComment;
    }
}
