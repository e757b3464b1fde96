package cablegraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name, read.
 *
 * @param words its folded words without titles and particles, in the order of the name; never empty
 */
record PersonName(List<String> words) {

    private static final Set<String> PARTICLES = Set.of("de", "la", "las", "los", "del", "da", "do", "das", "dos", "di", "du",
            "des", "van", "von", "der", "den", "ter", "zu", "und", "y", "e", "bin", "ibn", "ben", "al", "el", "ul", "the");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "sheikh",
            "sheik", "shaykh", "shah", "hajji", "haji", "don", "dona", "gen", "col", "jr", "sr", "prof");

    /** The {@code de} of {@code deCastro}. */
    private static final Pattern GLUED_PARTICLE = Pattern.compile("(?<!\\p{L})(\\p{Ll}{2,3})(?=\\p{Lu}\\p{Ll})");

    /** How two names stand to each other. */
    enum Likeness {
        /** The same words. */
        EQUAL,
        /** The same words in other spellings. */
        SPELLING,
        /** One leaves out some of the other's words but not the first. */
        FULLER,
        /** One abbreviates a given name. */
        INITIAL,
        /** One is two or more of the other's surnames. */
        SURNAMES,
        /** One is a single word of the other. */
        ONE_WORD,
        /** They cannot name one person. */
        DIFFERENT
    }

    static PersonName of(String printed) {
        int comma = printed.indexOf(',');
        boolean turned = comma > 0 && comma == printed.lastIndexOf(',') && comma + 2 < printed.length() && printed.charAt(comma + 1) == ' ';
        String inOrder = turned ? printed.substring(comma + 1) + " " + printed.substring(0, comma) : printed;
        List<String> all = Words.of(GLUED_PARTICLE.matcher(inOrder).replaceAll("$1 "));
        List<String> kept = new ArrayList<>(all);
        kept.removeIf(word -> PARTICLES.contains(word) || TITLES.contains(word));
        return new PersonName(kept.isEmpty() ? (all.isEmpty() ? List.of(printed) : all) : List.copyOf(kept));
    }

    boolean isOneWord() {
        return words.size() == 1;
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    boolean hasInitial() {
        return words.stream().limit(words.size() - 1L).anyMatch(word -> word.length() == 1);
    }

    /** Returns the words as one, so that {@code de Castro} and {@code deCastro} are the same. */
    String joined() {
        return String.join("", words);
    }

    /** Returns how this name and {@code other} stand to each other; the same from both sides. */
    Likeness likeness(PersonName other, Spelling spelling) {
        if (joined().equals(other.joined())) {
            return Likeness.EQUAL;
        }
        PersonName shorter = words.size() <= other.words.size() ? this : other;
        PersonName longer = shorter == this ? other : this;
        if (shorter.isOneWord()) {
            return longer.words.contains(shorter.first()) ? Likeness.ONE_WORD : Likeness.DIFFERENT;
        }
        boolean sameFirst = spelling.sameGiven(first(), other.first());
        if (sameFirst && shorter.words.size() == longer.words.size() && follows(shorter.words, longer.words, spelling)) {
            return Likeness.SPELLING;
        }
        if (sameFirst && follows(shorter.words, longer.words, spelling)) {
            return Likeness.FULLER;
        }
        if (abbreviates(shorter, longer, spelling)) {
            return Likeness.INITIAL;
        }
        List<String> surnames = longer.words.subList(1, longer.words.size());
        return follows(shorter.words, surnames, spelling) ? Likeness.SURNAMES : Likeness.DIFFERENT;
    }

    private static boolean follows(List<String> few, List<String> many, Spelling spelling) {
        int at = 0;
        for (String word : many) {
            if (at < few.size() && (at == 0 ? spelling.sameGiven(few.get(0), word) : spelling.same(few.get(at), word))) {
                at++;
            }
        }
        return at == few.size();
    }

    private static boolean abbreviates(PersonName one, PersonName other, Spelling spelling) {
        if (!one.hasInitial() && !other.hasInitial() || !spelling.same(one.last(), other.last())) {
            return false;
        }
        int n = Math.min(one.words.size(), other.words.size()) - 1;
        for (int i = 0; i < n; i++) {
            String a = one.words.get(i);
            String b = other.words.get(i);
            boolean fits = a.length() == 1 || b.length() == 1 ? a.charAt(0) == b.charAt(0) : spelling.sameGiven(a, b);
            if (!fits) {
                return i > 0 && one.words.size() != other.words.size() && (a.length() == 1 || b.length() == 1);
            }
        }
        return true;
    }
}
