package cablegraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Full names by a word by which their bearers may be called, together with a country or high office in which they are met: a
 * common surname has thousands of bearers in a large corpus, of whom a text can only mean those. Immutable once made.
 */
final class SurnameBlocks {

    private final Map<String, List<PersonGroup>> byWord = new HashMap<>();
    private final Map<String, List<PersonGroup>> byPlace = new HashMap<>();

    /** @param calls the words by which a text may call the bearer of a full name */
    SurnameBlocks(List<PersonGroup> groups, Function<PersonGroup, Set<String>> calls) {
        for (PersonGroup group : groups) {
            for (String word : calls.apply(group)) {
                add(byWord, word, group);
                group.homes().forEach(home -> add(byPlace, word + "@" + home, group));
                group.highOffices().forEach(office -> add(byPlace, word + "#" + office, group));
            }
        }
    }

    private static void add(Map<String, List<PersonGroup>> blocks, String key, PersonGroup group) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>(1)).add(group);
    }

    /** Returns the full names that {@code word} may mean in a country or for one of these ranks, in one order. */
    List<PersonGroup> of(String word, String home, Collection<String> ranks) {
        Set<PersonGroup> found = new TreeSet<>(Comparator.comparing(PersonGroup::first));
        found.addAll(byPlace.getOrDefault(word + "@" + home, List.of()));
        ranks.forEach(rank -> found.addAll(byPlace.getOrDefault(word + "#" + rank, List.of())));
        return List.copyOf(found);
    }

    /** Returns all full names that {@code word} may mean, wherever they are met. */
    List<PersonGroup> anywhere(String word) {
        return byWord.getOrDefault(word, List.of());
    }
}
