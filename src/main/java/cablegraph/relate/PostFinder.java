package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.MentionForm;
import cablegraph.annotate.Sentence;
import cablegraph.record.EntityType;
import cablegraph.record.Post;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Finds the posts that a cable says people hold, from the titles before their names and the appositions after them.
 * Immutable and thread-safe.
 */
final class PostFinder {

    private static final int LONGEST_TITLE = 8;
    private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "to", "on");

    /** Returns the posts, sorted by person, office and title. */
    List<Post> find(AnnotatedCable cable, MentionIndex mentions, EvidenceFactory evidence) {
        Map<Key, Set<Integer>> found = new TreeMap<>(Comparator.comparing(Key::person)
                .thenComparing(Key::office, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Key::title));
        for (Sentence sentence : cable.sentences()) {
            for (Phrase phrase : PhraseFinder.find(sentence, mentions.in(sentence.index()))) {
                boolean named = phrase.head().mention().form() == MentionForm.NAME
                        && phrase.head().chain().type() == EntityType.PERSON;
                if (named && !phrase.inside()) {
                    titles(sentence, phrase).forEach(key -> found.computeIfAbsent(key, k -> new TreeSet<>()).add(sentence.index()));
                }
            }
        }
        List<Post> posts = new ArrayList<>();
        found.forEach((key, sentences) -> posts.add(new Post(key.person(), key.office(), key.title(), evidence.of(sentences))));
        return posts;
    }

    private record Key(String person, String office, String title) {}

    private static List<Key> titles(Sentence sentence, Phrase phrase) {
        List<Key> keys = new ArrayList<>();
        Words words = new Words(sentence);
        int begin = phrase.head().begin();
        int end = phrase.head().end();
        title(sentence, words, phrase, phrase.tokens().begin(), begin).ifPresent(keys::add);
        title(sentence, words, phrase, end, phrase.tokens().end()).ifPresent(keys::add);
        return keys;
    }

    /** Reads the title in a stretch beside the name: the words round a role, without the office and what belongs to it. */
    private static Optional<Key> title(Sentence sentence, Words words, Phrase phrase, int from, int to) {
        int role = -1;
        for (int t = from; t < to && role < 0; t++) {
            boolean noun = words.tag(t).equals("NOUN") || words.tag(t).equals("PROPN");
            role = noun && Lexicon.ROLES.contains(words.lower(t)) && office(phrase, t) == null ? t : role;
        }
        if (role < 0) {
            return Optional.empty();
        }
        int begin = role;
        while (begin > from && titleWord(words, phrase, begin - 1) && role - begin < LONGEST_TITLE) {
            begin--;
        }
        int end = role + 1;
        while (end < to && end - begin < LONGEST_TITLE && (titleWord(words, phrase, end)
                || LINKS.contains(words.lower(end)) && end + 1 < to && office(phrase, end + 1) == null
                        && (titleWord(words, phrase, end + 1) || LINKS.contains(words.lower(end + 1))))) {
            end++;
        }
        while (end > role + 1 && LINKS.contains(words.lower(end - 1))) {
            end--;
        }
        String office = phrase.modifiers().stream().filter(m -> m.begin() >= from && m.end() <= to)
                .filter(m -> m.chain().type() == EntityType.OFFICE)
                .min(Comparator.comparingInt(nearTo(role))).map(m -> m.chain().id()).orElse(null);
        return Optional.of(new Key(phrase.head().chain().id(), office, sentence.text(begin, end)));
    }

    private static ToIntFunction<Mentioned> nearTo(int role) {
        return m -> Math.abs(m.begin() - role);
    }

    private static String office(Phrase phrase, int t) {
        return phrase.modifiers().stream().filter(m -> m.begin() <= t && t < m.end()).map(m -> m.chain().id()).findFirst()
                .orElse(null);
    }

    private static boolean titleWord(Words words, Phrase phrase, int t) {
        String tag = words.tag(t);
        String word = words.lower(t);
        return office(phrase, t) == null && (tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("ADJ")
                || Lexicon.ROLES.contains(word)) && !Lexicon.DETERMINERS.contains(word) && !word.equals(",");
    }
}
