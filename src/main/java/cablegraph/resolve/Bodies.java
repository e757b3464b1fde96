package cablegraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Well-known bodies, by {@code bodies.txt}. Immutable and thread-safe. */
final class Bodies {

    private static final Set<String> OF_NO_STATE = Set.of("INT", "-");

    private final Map<String, List<Entry>> byBag = new HashMap<>();

    private record Entry(String id, String country, String said, boolean acronym, Set<String> except) {}

    Bodies(OfficeNames names) {
        for (String line : Lines.of("bodies.txt")) {
            List<String> columns = Lines.columns(line);
            Set<String> except = columns.size() > 3 ? Set.copyOf(Lines.values(columns.get(3))) : Set.of();
            for (String printed : Lines.values(columns.get(2))) {
                OfficeName name = names.office(printed, null);
                byBag.computeIfAbsent(name.bag(), k -> new ArrayList<>())
                        .add(new Entry(columns.get(0), columns.get(1), name.country(), name.acronym(), except));
            }
        }
    }

    /**
     * Returns the id of the body that {@code name} names, or null.
     *
     * @param home the country of the cable, or null
     */
    String find(OfficeName name, String home) {
        for (Entry entry : byBag.getOrDefault(name.bag(), List.of())) {
            boolean international = OF_NO_STATE.contains(entry.country());
            boolean fits = name.country() == null
                    ? (home == null || !entry.except().contains(home)) && (entry.said() == null || entry.country().equals(home))
                    : international ? name.country().equals(entry.said()) : name.country().equals(entry.country());
            if (fits && (name.acronym() || !entry.acronym() || name.mayBeLetters())) {
                return entry.id();
            }
        }
        return null;
    }
}
