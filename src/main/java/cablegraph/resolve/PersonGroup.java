package cablegraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Locals of one name that were joined, with the places, years and ranks at which they are met. For one thread. */
final class PersonGroup {

    static final Set<String> HIGH_OFFICES = Set.of("head-of-state", "head-of-government", "former head-of-state",
            "former head-of-government", "secretary-general");
    /** Longer than this, and a surname in a country may well be another's. */
    private static final int YEARS_OF_A_CAREER = 12;
    private static final int YEARS_IN_HIGH_OFFICE = 8;

    private final int first;
    private final List<Integer> members = new ArrayList<>();
    private final Set<String> calls = new TreeSet<>();
    private final Set<String> homes = new TreeSet<>();
    private final NavigableMap<Integer, Set<String>> ranksByYear = new TreeMap<>();

    PersonGroup(int first) {
        this.first = first;
    }

    void add(int i, Local local, Set<String> ranks) {
        members.add(i);
        if (local.home() != null) {
            homes.add(local.home());
        }
        ranksByYear.computeIfAbsent(local.year(), k -> new TreeSet<>()).addAll(ranks);
    }

    /** Notes a word by which a cable calls the bearer of the full name. */
    void addCall(String word) {
        calls.add(word);
    }

    boolean isCalled(String word) {
        return calls.contains(word);
    }

    int first() {
        return first;
    }

    List<Integer> members() {
        return members;
    }

    Set<String> homes() {
        return homes;
    }

    /** Returns the high offices in which any of its texts shows the bearer. */
    Set<String> highOffices() {
        Set<String> offices = new TreeSet<>();
        ranksByYear.values().forEach(offices::addAll);
        offices.retainAll(HIGH_OFFICES);
        return offices;
    }

    boolean near(int year) {
        return year == 0 || ranksByYear.containsKey(0)
                || !ranksByYear.subMap(year - YEARS_OF_A_CAREER, true, year + YEARS_OF_A_CAREER, true).isEmpty();
    }

    boolean contradicts(Set<String> ranks, int year) {
        Set<String> then = new TreeSet<>();
        ranksByYear.subMap(year - 1, true, year + 1, true).values().forEach(then::addAll);
        return Ranks.contradict(ranks, then);
    }

    boolean sharesHighOffice(Set<String> ranks, int year) {
        return ranksByYear.subMap(year - YEARS_IN_HIGH_OFFICE, true, year + YEARS_IN_HIGH_OFFICE, true).values().stream()
                .anyMatch(then -> then.stream().anyMatch(rank -> HIGH_OFFICES.contains(rank) && ranks.contains(rank)));
    }
}
