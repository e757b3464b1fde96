package cablegraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which ranks titles show, by {@code titles.txt}. Immutable and thread-safe. */
final class Ranks {

    private static final Set<String> HEADS = Set.of("head-of-state", "head-of-government");
    private static final Set<String> PAST = Set.of("former", "ex", "late");

    private static final String FORMER = "former ";

    private record Mark(String rank, List<String> words) {}

    private final List<Mark> marks = new ArrayList<>();

    Ranks() {
        for (String line : Lines.of("titles.txt")) {
            String[] sides = line.split(":", 2);
            Lines.values(sides[1]).forEach(title -> marks.add(new Mark(sides[0].strip(), Words.of(title))));
        }
    }

    /** Returns the ranks that the titles of {@code local} show; who signs his own cable is its envoy. */
    Set<String> of(Local local) {
        Set<String> ranks = new TreeSet<>();
        for (String title : local.entity().titles()) {
            List<String> words = Words.of(title);
            marks.stream().filter(mark -> contains(words, mark.words())).findFirst()
                    .ifPresent(mark -> ranks.add((words.stream().anyMatch(PAST::contains) ? FORMER : "") + mark.rank()));
        }
        if (ranks.isEmpty() && PersonName.of(local.entity().name()).last().equals(local.signer())) {
            ranks.add("envoy");
        }
        return ranks;
    }

    /**
     * Returns whether titles that show these ranks in cables of one time cannot be those of one person. A former holder
     * is often called by the title still.
     */
    static boolean contradict(Set<String> one, Set<String> other) {
        Set<String> mine = present(one);
        Set<String> theirs = present(other);
        if (mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(theirs::contains)) {
            return false;
        }
        return mine.stream().noneMatch(HEADS::contains) || theirs.stream().noneMatch(HEADS::contains);
    }

    private static Set<String> present(Set<String> ranks) {
        Set<String> present = new TreeSet<>();
        ranks.forEach(rank -> present.add(rank.startsWith(FORMER) ? rank.substring(FORMER.length()) : rank));
        return present;
    }

    private static boolean contains(List<String> words, List<String> part) {
        for (int i = 0; i + part.size() <= words.size(); i++) {
            if (words.subList(i, i + part.size()).equals(part)) {
                return true;
            }
        }
        return false;
    }
}
