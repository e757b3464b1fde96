package cablegraph.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins full names that are forms of one another: spellings, left-out names, initials, surnames alone. */
final class PersonForms {

    /** A block as large as this is a name so common that only equal forms are safe. */
    private static final int MOST_IN_BLOCK = 60;
    private static final Map<PersonName.Likeness, Rule> RULES = Map.of(
            PersonName.Likeness.SPELLING, Rule.SPELLING,
            PersonName.Likeness.FULLER, Rule.FULLER,
            PersonName.Likeness.INITIAL, Rule.INITIAL,
            PersonName.Likeness.SURNAMES, Rule.SURNAMES);

    private final List<PersonGroup> groups;
    private final PersonName[] names;
    private final Spelling spelling;
    private final Map<String, Set<String>> givenBySurname = new HashMap<>();

    PersonForms(List<PersonGroup> groups, PersonName[] names, Spelling spelling) {
        this.groups = groups;
        this.names = names;
        this.spelling = spelling;
        for (PersonGroup group : groups) {
            List<String> words = name(group).words();
            for (String surname : words.subList(1, words.size())) {
                givenBySurname.computeIfAbsent(spelling.key(surname), k -> new HashSet<>()).add(spelling.givenKey(words.get(0)));
            }
        }
    }

    void join(Clusters clusters) {
        Map<PersonName.Likeness, Map<Integer, Set<Integer>>> candidates = candidates(clusters);
        for (PersonName.Likeness likeness : List.of(PersonName.Likeness.SPELLING, PersonName.Likeness.FULLER,
                PersonName.Likeness.INITIAL, PersonName.Likeness.SURNAMES)) {
            candidates.getOrDefault(likeness, Map.of()).forEach((shorter, longer) -> {
                if (agree(clusters, longer)) {
                    longer.forEach(other -> clusters.join(groups.get(other).first(), groups.get(shorter).first(), RULES.get(likeness)));
                } else {
                    longer.forEach(other -> clusters.doubt(groups.get(shorter).first(), groups.get(other).first(), Doubt.SEVERAL));
                }
            });
        }
    }

    /** Of the forms that a name could belong to none may speak against another: else it belongs to neither for sure. */
    private boolean agree(Clusters clusters, Set<Integer> candidates) {
        List<Integer> list = List.copyOf(new TreeSet<>(candidates));
        for (int i = 1; i < list.size(); i++) {
            int first = groups.get(list.get(0)).first();
            int other = groups.get(list.get(i)).first();
            if (!clusters.areOne(first, other) && !clusters.mayJoin(first, other)) {
                return false;
            }
        }
        return true;
    }

    private Map<PersonName.Likeness, Map<Integer, Set<Integer>>> candidates(Clusters clusters) {
        Map<PersonName.Likeness, Map<Integer, Set<Integer>>> found = new HashMap<>();
        for (List<Integer> block : blocks()) {
            for (int a = 0; a < block.size(); a++) {
                for (int b = a + 1; b < block.size(); b++) {
                    consider(block.get(a), block.get(b), found, clusters);
                }
            }
        }
        return found;
    }

    private void consider(int a, int b, Map<PersonName.Likeness, Map<Integer, Set<Integer>>> found, Clusters clusters) {
        PersonName.Likeness likeness = name(groups.get(a)).likeness(name(groups.get(b)), spelling);
        boolean sure = switch (likeness) {
            case SPELLING, FULLER -> sharesHome(a, b) || isRare(a, b);
            case INITIAL, SURNAMES -> sharesHome(a, b);
            default -> false;
        };
        if (sure) {
            boolean aIsShorter = lessTold(name(groups.get(a)), name(groups.get(b)));
            found.computeIfAbsent(likeness, k -> new TreeMap<>())
                    .computeIfAbsent(aIsShorter ? a : b, k -> new TreeSet<>()).add(aIsShorter ? b : a);
        } else if (likeness != PersonName.Likeness.DIFFERENT) {
            clusters.doubt(groups.get(a).first(), groups.get(b).first(), Doubt.FORM_ELSEWHERE);
        }
    }

    private static boolean lessTold(PersonName one, PersonName other) {
        return one.words().size() != other.words().size() ? one.words().size() < other.words().size()
                : one.joined().length() < other.joined().length();
    }

    /** Blocks of groups: by given name and surname, by initial and surname, by two surnames. */
    private Iterable<List<Integer>> blocks() {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int g = 0; g < groups.size(); g++) {
            List<String> words = name(groups.get(g)).words();
            Set<String> keys = new TreeSet<>();
            for (int i = 1; i < words.size(); i++) {
                String surname = spelling.key(words.get(i));
                keys.add(spelling.givenKey(words.get(0)) + " " + surname);
                if (i == words.size() - 1) {
                    keys.add(words.get(0).charAt(0) + "| " + surname);
                }
                keys.add("+" + spelling.key(words.get(i - 1)) + " " + surname);
            }
            int group = g;
            keys.forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(group));
        }
        return blocks.values().stream().filter(block -> block.size() > 1 && block.size() <= MOST_IN_BLOCK).toList();
    }

    private boolean sharesHome(int a, int b) {
        return !Collections.disjoint(groups.get(a).homes(), groups.get(b).homes());
    }

    /** Whether the corpus knows a surname that both bear with no other given name. */
    private boolean isRare(int a, int b) {
        Set<String> shared = new TreeSet<>();
        name(groups.get(a)).words().stream().skip(1).map(spelling::key).forEach(shared::add);
        List<String> others = name(groups.get(b)).words().stream().skip(1).map(spelling::key).toList();
        return shared.stream().anyMatch(key -> others.contains(key) && givenBySurname.get(key).size() == 1);
    }

    private PersonName name(PersonGroup group) {
        return names[group.first()];
    }
}
