package cablegraph.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells the sides of meetings from the pairs that met. Stateless. */
final class Sides {

    private Sides() {}

    /**
     * Returns meetings by side that give these pairs and no others. Those who met the same others are of one side; where
     * each side met each other it is one meeting, else one meeting for every two sides that met.
     */
    static List<List<List<String>>> of(Collection<Pair> pairs) {
        SortedMap<String, SortedSet<String>> others = new TreeMap<>();
        for (Pair pair : pairs) {
            others.computeIfAbsent(pair.first(), id -> new TreeSet<>()).add(pair.second());
            others.computeIfAbsent(pair.second(), id -> new TreeSet<>()).add(pair.first());
        }
        SortedMap<String, List<String>> bySide = new TreeMap<>();
        others.forEach((id, met) -> bySide.computeIfAbsent(String.join("\n", met), key -> new ArrayList<>()).add(id));
        List<List<String>> sides = bySide.values().stream().sorted((a, b) -> a.get(0).compareTo(b.get(0))).toList();
        if (Pair.across(sides).size() == pairs.size()) {
            return List.of(sides);
        }
        List<List<List<String>>> meetings = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                if (others.get(sides.get(i).get(0)).contains(sides.get(j).get(0))) {
                    meetings.add(List.of(sides.get(i), sides.get(j)));
                }
            }
        }
        return meetings;
    }
}
