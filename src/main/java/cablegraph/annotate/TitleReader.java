package cablegraph.annotate;

import java.util.List;
import java.util.Optional;

/** Reads the title that stands before a person's name, or after it between commas. */
final class TitleReader {

    private static final int LONGEST = 10;

    private TitleReader() {}

    /** Returns the title before the name, without article: {@code Attorney General}, {@code Secretary of Homeland Security}. */
    static Optional<String> before(Sentence sentence, Mention name) {
        List<Token> tokens = sentence.tokens();
        int end = name.tokens().begin();
        if (end > 0 && TitleWords.isHonorific(tokens.get(end - 1).text())) {
            end--;
        }
        boolean capitals = ModelText.inCapitals(sentence.text());
        int begin = end;
        while (begin > 0 && end - begin < LONGEST && continues(tokens.get(begin - 1).text(), capitals)
                && !(isArticle(tokens.get(begin).text()) && tokens.get(begin - 1).text().equalsIgnoreCase("and"))) {
            begin--;
        }
        begin = capitals ? headRun(tokens, begin, end) : skipLinks(tokens, begin, end);
        return title(sentence, begin, end, true);
    }

    /** Returns the title in the apposition after the name: {@code ..., Head of Investigations,}. */
    static Optional<String> after(Sentence sentence, Mention name) {
        List<Token> tokens = sentence.tokens();
        int begin = name.tokens().end();
        if (begin + 1 >= tokens.size() || !tokens.get(begin).text().equals(",")) {
            return Optional.empty();
        }
        begin++;
        if (isArticle(tokens.get(begin).text())) {
            begin++;
        }
        boolean capitals = ModelText.inCapitals(sentence.text());
        int end = begin;
        while (end < tokens.size() && end - begin < LONGEST && continues(tokens.get(end).text(), capitals)
                && !tokens.get(end).tag().equals("VERB") && !tokens.get(end).tag().equals("AUX")) {
            end++;
        }
        boolean closed = end == tokens.size() || ",;.)".contains(tokens.get(end).text());
        while (end > begin && TitleWords.isLink(tokens.get(end - 1).text())) {
            end--;
        }
        return closed ? title(sentence, begin, end, false) : Optional.empty();
    }

    private static boolean isArticle(String word) {
        return word.equalsIgnoreCase("the") || word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
    }

    private static boolean continues(String word, boolean capitals) {
        char first = word.charAt(0);
        return Character.isLetter(first) && (capitals || Character.isUpperCase(first) || TitleWords.isLink(word)
                || TitleWords.isHead(word)) || word.equals("/") || word.equals("-") || word.equals("&");
    }

    /** In capitals nothing but the words themselves says where a title begins. */
    private static int headRun(List<Token> tokens, int begin, int end) {
        int at = end;
        while (at > begin && TitleWords.isHead(tokens.get(at - 1).text())) {
            at--;
        }
        // One word more may tell which: FOREIGN MINISTER, INTERIOR MINISTER.
        return at < end && at > begin && (tokens.get(at - 1).tag().equals("NOUN") || tokens.get(at - 1).tag().equals("ADJ"))
                && TitleWords.isHead(tokens.get(at - 1).text() + " " + tokens.get(at).text()) ? at - 1 : at;
    }

    private static int skipLinks(List<Token> tokens, int begin, int end) {
        while (begin < end && (TitleWords.isLink(tokens.get(begin).text()) || tokens.get(begin).tag().equals("PRON")
                || tokens.get(begin).tag().equals("DET") || !Character.isLetter(tokens.get(begin).text().charAt(0)))) {
            begin++;
        }
        return begin;
    }

    private static Optional<String> title(Sentence sentence, int begin, int end, boolean headLast) {
        if (begin >= end) {
            return Optional.empty();
        }
        String title = sentence.text(begin, end);
        String head = TitleWords.head(title);
        boolean known = TitleWords.isHead(head) || head.contains(" ");
        // "Secretary of Homeland Security Michael ..." ends in no title word; its first one says what it is.
        boolean placed = !headLast || TitleWords.isHead(sentence.tokens().get(end - 1).text()) || title.contains(" of ")
                || title.contains(" for ");
        return known && placed ? Optional.of(title.strip()) : Optional.empty();
    }
}
