package cablegraph.relate;

import cablegraph.annotate.MentionForm;
import cablegraph.annotate.Sentence;
import cablegraph.record.EntityType;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds the phrases of a sentence: each mention with the title before it, the brackets and the apposition after it.
 */
final class PhraseFinder {

    private static final int FURTHEST_TITLE = 14;
    private static final int LONGEST_APPOSITION = 30;
    private static final int LONGEST_BRACKET = 25;
    private static final Set<String> NOMINAL_TAGS = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "X");

    private final Words words;
    private final List<Mentioned> mentions;
    private final int[] owner;

    private PhraseFinder(Words words, List<Mentioned> mentions) {
        this.words = words;
        this.mentions = mentions;
        this.owner = new int[words.size()];
        Arrays.fill(owner, -1);
        for (int i = 0; i < mentions.size(); i++) {
            for (int t = mentions.get(i).begin(); t < mentions.get(i).end(); t++) {
                owner[t] = i;
            }
        }
    }

    /** Returns the phrases in the order of the text, one a mention. */
    static List<Phrase> find(Sentence sentence, List<Mentioned> mentions) {
        return new PhraseFinder(new Words(sentence), mentions).find();
    }

    private List<Phrase> find() {
        int count = mentions.size();
        int[] begins = new int[count];
        int[] ends = new int[count];
        boolean[] inside = new boolean[count];
        List<List<Mentioned>> modifiers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            modifiers.add(new ArrayList<>());
            begins[i] = titleBegin(i);
        }
        for (int i = 0; i < count; i++) {
            ends[i] = appositionEnd(i, begins);
        }
        for (int i = 0; i < count; i++) {
            inside[i] |= !isPerson(i) && describesAnother(i);
            for (int j = 0; j < count; j++) {
                Mentioned other = mentions.get(j);
                boolean covered = j != i && begins[i] <= other.begin() && other.end() <= ends[i]
                        && (other.end() <= mentions.get(i).begin() || other.begin() >= mentions.get(i).end());
                if (covered && !(namesPerson(j) && j < i)) {
                    inside[j] = true;
                    modifiers.get(i).add(other);
                }
            }
        }
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            phrases.add(new Phrase(mentions.get(i), new Span(begins[i], ends[i]), inside[i], modifiers.get(i)));
        }
        return List.copyOf(phrases);
    }

    private boolean isPerson(int i) {
        return mentions.get(i).chain().type() == EntityType.PERSON;
    }

    private int titleBegin(int i) {
        Mentioned mention = mentions.get(i);
        int begin = mention.begin();
        if (mention.mention().form() == MentionForm.PRONOUN) {
            return begin;
        }
        boolean titled = mention.mention().form() == MentionForm.NOMINAL;
        while (begin > 0) {
            int t = begin - 1;
            String word = words.lower(t);
            if (owner[t] >= 0 && namesPerson(owner[t])) {
                break;
            } else if (owner[t] >= 0 || describes(t)) {
                titled |= Lexicon.ROLES.contains(word);
                begin = t;
                if (Lexicon.DETERMINERS.contains(word)) {
                    break;
                }
            } else if (isPerson(i) && !titled && titleOf(t) >= 0) {
                begin = titleOf(t);
                titled = true;
            } else if (words.isPossessive(t) && t > 0 && (owner[t - 1] < 0 ? isPerson(i) : !isPerson(owner[t - 1]))) {
                begin = t;
            } else if (isPerson(i) && word.equals(",") && roleBefore(t) >= 0) {
                begin = roleBefore(t);
                titled = true;
            } else if (isPerson(i) && words.isClosing(t) && openingOf(t) > 0) {
                begin = openingOf(t);
            } else {
                break;
            }
        }
        return isPerson(i) ? begin : membersBegin(begin);
    }

    /** Whether the word can stand in a name's title or description. */
    private boolean describes(int t) {
        String word = words.lower(t);
        return Lexicon.ROLES.contains(word) || Lexicon.PRENOMINAL.contains(word)
                || NOMINAL_TAGS.contains(words.tag(t)) && !words.tag(t).equals("NUM") && !Lexicon.TIME_WORDS.contains(word)
                        && !Lexicon.VERB_FORMS.contains(word);
    }

    /** Returns where {@code the Director of the Division} begins that ends at the comma and has no name of its own, or -1. */
    private int roleBefore(int comma) {
        int role = -1;
        for (int t = comma - 1; t >= 0 && t > comma - FURTHEST_TITLE; t--) {
            String word = words.lower(t);
            if (owner[t] >= 0 && isPerson(owner[t])) {
                return -1;
            }
            if (owner[t] < 0 && Lexicon.ROLES.contains(word)) {
                role = t;
            }
            boolean open = owner[t] >= 0 || describes(t) || Lexicon.TITLE_PREPOSITIONS.contains(word) && role < 0
                    || word.equals("and") && role < 0 || words.isPossessive(t);
            if (!open) {
                return role < 0 ? -1 : t + 1;
            }
        }
        return role;
    }

    /** Returns where {@code officials of} and the like begin, if they stand before the body's name. */
    private int membersBegin(int begin) {
        if (begin < 2 || !Lexicon.TITLE_PREPOSITIONS.contains(words.lower(begin - 1))
                || !Lexicon.BODY_MEMBERS.contains(words.lower(begin - 2))) {
            return begin;
        }
        int from = begin - 2;
        while (from > 0 && owner[from - 1] < 0 && NOMINAL_TAGS.contains(words.tag(from - 1))) {
            from--;
        }
        return from;
    }

    private boolean namesPerson(int i) {
        return isPerson(i) && mentions.get(i).mention().form() != MentionForm.NOMINAL;
    }

    /** Returns where the title begins inside which the preposition or {@code and} at {@code from} stands, or -1. */
    private int titleOf(int from) {
        boolean preposition = false;
        for (int t = from; t >= 0 && t > from - FURTHEST_TITLE; t--) {
            String word = words.lower(t);
            if (Lexicon.TITLE_PREPOSITIONS.contains(word)) {
                preposition = true;
            } else if (preposition && Lexicon.ROLES.contains(word)) {
                return owner[t] >= 0 && namesPerson(owner[t]) ? -1 : t;
            } else if (!NOMINAL_TAGS.contains(words.tag(t)) && !word.equals("and") && !words.isPossessive(t)
                    && owner[t] < 0) {
                return -1;
            } else if (owner[t] >= 0 && namesPerson(owner[t])) {
                return -1;
            }
        }
        return -1;
    }

    private int openingOf(int close) {
        for (int t = close - 1; t >= 0 && t > close - 8; t--) {
            if (words.isOpening(t)) {
                return t;
            }
        }
        return -1;
    }

    private int appositionEnd(int i, int[] begins) {
        Mentioned mention = mentions.get(i);
        int end = mention.end();
        if (mention.mention().form() == MentionForm.PRONOUN) {
            return end;
        }
        if (end < words.size() && words.isOpening(end)) {
            end = skipBracket(end);
        }
        if (!isPerson(i)) {
            return end < words.size() && Lexicon.BODY_MEMBERS.contains(words.lower(end)) ? end + 1 : end;
        }
        if (end + 1 >= words.size() || !words.lower(end).equals(",")) {
            return end;
        }
        int from = end + 1;
        boolean role = false;
        for (int t = from; t < words.size() && t < from + LONGEST_APPOSITION; t++) {
            String word = words.lower(t);
            boolean stops = word.equals(",") || word.equals(";") || word.equals(".") || word.equals(")");
            if (stops) {
                return role ? t : end;
            }
            if (startsPerson(t, begins, i)) {
                return end;
            }
            if (words.isVerb(t) && !Lexicon.PRENOMINAL.contains(word)) {
                return end;
            }
            if (words.lower(t).equals("and") && !role) {
                return end;
            }
            role |= Lexicon.ROLES.contains(word) && t < from + 9;
        }
        return end;
    }

    private boolean startsPerson(int t, int[] begins, int except) {
        for (int j = except + 1; j < begins.length; j++) {
            if (begins[j] == t && isPerson(j) && mentions.get(j).mention().form() == MentionForm.NAME) {
                return true;
            }
        }
        return false;
    }

    private int skipBracket(int open) {
        for (int t = open + 1; t < words.size() && t < open + LONGEST_BRACKET; t++) {
            if (words.isClosing(t)) {
                return t + 1;
            }
        }
        return open;
    }

    /** Whether an office only says where somebody or something else belongs. */
    private boolean describesAnother(int i) {
        Mentioned mention = mentions.get(i);
        int end = mention.end();
        if (end < words.size() && words.isOpening(end)) {
            end = skipBracket(end);
        }
        if (end < words.size() && (words.tag(end).equals("NOUN") || words.tag(end).equals("PROPN") || words.tag(end).equals("ADJ"))
                && !Lexicon.BODY_MEMBERS.contains(words.lower(end)) && !Lexicon.TIME_WORDS.contains(words.lower(end))) {
            return true;
        }
        int t = mention.begin() - 1;
        while (t > 0 && (NOMINAL_TAGS.contains(words.tag(t)) && owner[t] < 0)) {
            t--;
        }
        return t > 0 && Lexicon.TITLE_PREPOSITIONS.contains(words.lower(t)) && Lexicon.ROLES.contains(words.lower(t - 1))
                && !Lexicon.BODY_MEMBERS.contains(words.lower(t - 1));
    }
}
