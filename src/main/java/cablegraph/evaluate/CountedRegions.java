package cablegraph.evaluate;

import cablegraph.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a text in which names count: the SUBJECT block, and all from the first paragraph to the signer. Of a
 * text without SUBJECT line everything counts but title, dateline and signer; of a memorandum of conversation everything.
 *
 * <p>The patterns read the text as it was given, apart from the parser, so that a cable that is parsed wrongly scores
 * worse and not better.
 */
final class CountedRegions {

    /** White space as the annotation tools know it. */
    static final String BLANK = "[\\s\\x0b\\x1c-\\x1f\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
    /** Ends a word: no letter, digit or underscore follows. */
    static final String WORD_END = "(?![\\p{L}\\p{N}_])";

    private static final int FLAGS = Pattern.UNIX_LINES | Pattern.MULTILINE;
    private static final String LETTER = "[\\p{L}\\p{Nl}\\p{No}]";

    private static final Pattern PARAGRAPH = Pattern.compile(
            "^[ \\t]*(?:\u00b6[ ]?\\p{Nd}{1,3}|\\p{Nd}{1,3})[ ]?\\.[ ]?(?=" + BLANK + "*[(A-Z])", FLAGS);
    private static final Pattern TELEGRAM_TITLE = Pattern.compile("\\A" + BLANK
            + "*\\p{Nd}+\\. (?:Circular )?(?:Telegram|Airgram)[^\\n]*\\n" + BLANK + "*[^\\n]*\\n");
    private static final Pattern MEMORANDUM_TITLE =
            Pattern.compile("\\A" + BLANK + "*\\p{Nd}+\\. (?:Memorandum|Record|Minutes)" + WORD_END);
    private static final Pattern SIGNER = Pattern.compile(
            "\\n[ \\t]*" + LETTER + "+(?:[ \\t]" + LETTER + "+)?[ \\t]*" + BLANK + "*\\z");
    private static final Pattern PARTICIPANTS = Pattern.compile("^[ \\t]*PARTICIPANTS" + WORD_END, FLAGS);
    private static final Pattern FROM = Pattern.compile("^FM ", FLAGS);
    private static final Pattern SUBJECT = Pattern.compile("^[ \\t]*SUBJ(?:ECT)?[ .:]",
            FLAGS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SUBJECT_END = Pattern.compile(
            "\\n[ \\t]*\\n|\\n[ \\t]*REFS?" + WORD_END + "|\\n[ \\t]*Classified [Bb]y");
    private static final Pattern STILL_HEADER = Pattern.compile(
            BLANK + "*(?:REFS?" + WORD_END + "|[(A-Z]\\. |(?:Classified|CLASSIFIED)" + WORD_END + ")");
    private static final int OPENING = 200;

    private CountedRegions() {}

    /** Returns the regions, half-open, in chars of {@code text}. */
    static List<Span> of(String text) {
        int length = text.length();
        int participants = find(PARTICIPANTS, text, 0);
        int numbered = find(PARAGRAPH, text, 0);
        boolean memorandum = participants >= 0 && find(FROM, text, 0) < 0
                && (numbered < 0 || numbered >= participants || MEMORANDUM_TITLE.matcher(text).find());
        if (memorandum) {
            return List.of(new Span(0, length));
        }
        int signer = find(SIGNER, text, 0);
        int stop = signer < 0 ? length : signer;
        Matcher subject = SUBJECT.matcher(text);
        if (!subject.find()) {
            Matcher title = TELEGRAM_TITLE.matcher(text);
            int begin = title.find() ? title.end() : 0;
            return List.of(new Span(begin, Math.max(begin, stop)));
        }
        int block = find(SUBJECT_END, text, subject.end());
        int end = block < 0 ? stop : block;
        int first = end > length ? -1 : find(PARAGRAPH, text, end);
        first = first < 0 ? find(PARAGRAPH, text, subject.end()) : first;
        int start = opening(text, end, first < 0 ? end : first);
        int subjectEnd = Math.min(end, start);
        return List.of(new Span(subject.end(), Math.max(subject.end(), subjectEnd)), new Span(start, Math.max(start, stop)));
    }

    /** Returns where the body begins: an opening of running text without a number comes before the first paragraph. */
    private static int opening(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && !blankLine(text, end, to)) {
                end = lineEnd(text, end, to);
            }
            if (end > at && text.codePointCount(at, end) >= OPENING
                    && !STILL_HEADER.matcher(text.substring(at, end)).lookingAt()) {
                return at;
            }
            at = end > at ? end : lineEnd(text, at, to);
        }
        return to;
    }

    private static boolean blankLine(String text, int begin, int to) {
        return text.substring(begin, lineEnd(text, begin, to)).replaceAll(BLANK, "").isEmpty();
    }

    private static int lineEnd(String text, int begin, int to) {
        int newline = text.indexOf('\n', begin);
        return newline < 0 || newline >= to ? to : newline + 1;
    }

    private static int find(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find(from) ? matcher.start() : -1;
    }
}
