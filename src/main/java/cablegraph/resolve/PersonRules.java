package cablegraph.resolve;

import cablegraph.record.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins people: full names first, then other forms of a full name, then single words where place, time and title agree. */
final class PersonRules {

    private static final int LIFETIME = 60;
    /** Of a surname with more bearers at hand than this no rule can say whose it is. */
    private static final int MOST_BEARERS = 200;
    private static final int LONG_NAME = 3;
    private static final int MOST_IN_BLOCK = 60;

    private final List<Local> locals;
    private final Spelling spelling;
    private final PersonName[] names;
    private final List<Set<String>> ranks = new ArrayList<>();

    PersonRules(List<Local> locals, Spelling spelling, Ranks rankOf) {
        this.locals = locals;
        this.spelling = spelling;
        this.names = new PersonName[locals.size()];
        for (int i = 0; i < names.length; i++) {
            boolean named = locals.get(i).entity().type() == EntityType.PERSON && !locals.get(i).entity().unnamed();
            names[i] = named ? PersonName.of(locals.get(i).entity().name()) : null;
            ranks.add(named ? rankOf.of(locals.get(i)) : Set.of());
        }
    }

    String signature(int i) {
        return names[i] == null ? locals.get(i).id() : names[i].joined();
    }

    /** Returns why the two, each a named person, cannot be one, or null if they can. */
    Doubt veto(int i, int j) {
        if (!locals.get(i).within(LIFETIME, locals.get(j))) {
            return Doubt.LIFETIME;
        }
        return !names[i].isOneWord() && !names[j].isOneWord()
                && names[i].likeness(names[j], spelling) == PersonName.Likeness.DIFFERENT ? Doubt.NAMES : null;
    }

    /** Returns whether a cable that has both may still mean one: it writes one long name in two ways. */
    boolean mayBeTwiceInCable(int i, int j) {
        return names[i] != null && names[j] != null && names[i].words().size() >= LONG_NAME
                && names[i].likeness(names[j], spelling) == PersonName.Likeness.SPELLING;
    }

    /** Joins what is one. */
    void join(Clusters clusters) {
        List<PersonGroup> groups = joinFullNames(clusters);
        new PersonForms(groups, names, spelling).join(clusters);
        joinSingleWords(clusters, groups);
    }

    private List<PersonGroup> joinFullNames(Clusters clusters) {
        Map<String, PersonGroup> byName = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null && !names[i].isOneWord()) {
                PersonGroup group = byName.get(names[i].joined());
                if (group == null) {
                    group = new PersonGroup(i);
                    byName.put(names[i].joined(), group);
                }
                if (clusters.join(group.first(), i, Rule.FULL_NAME)) {
                    group.add(i, locals.get(i), ranks.get(i));
                }
            }
        }
        return byName.values().stream().sorted(Comparator.comparing(PersonGroup::first)).toList();
    }

    private void joinSingleWords(Clusters clusters, List<PersonGroup> groups) {
        SurnameBlocks blocks = new SurnameBlocks(groups, this::calls);
        Map<String, List<Integer>> alone = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null && names[i].isOneWord()) {
                if (!attach(clusters, i, blocks)) {
                    alone.computeIfAbsent(names[i].first(), k -> new ArrayList<>()).add(i);
                }
            }
        }
        alone.values().forEach(same -> joinAlone(clusters, same));
    }

    /** Returns each word by which a text may call the bearer of a full name: surnames, and what the cables do call him. */
    private Set<String> calls(PersonGroup group) {
        List<String> words = names[group.first()].words();
        Set<String> calls = new TreeSet<>(words.subList(1, words.size()));
        for (int member : group.members()) {
            for (String alias : locals.get(member).entity().aliases()) {
                PersonName name = PersonName.of(alias);
                if (name.isOneWord() && words.contains(name.first())) {
                    calls.add(name.first());
                    group.addCall(name.first());
                }
            }
        }
        return calls;
    }

    /** Returns whether the single name {@code i} was joined to a full name, or must stay alone because two could be meant. */
    private boolean attach(Clusters clusters, int i, SurnameBlocks blocks) {
        Local local = locals.get(i);
        List<PersonGroup> groups = blocks.of(names[i].first(), local.home(), ranks.get(i));
        if (groups.size() > MOST_BEARERS) {
            return true;
        }
        Map<Integer, PersonGroup> here = new TreeMap<>();
        Map<Integer, PersonGroup> byTitle = new TreeMap<>();
        for (PersonGroup group : groups) {
            if (group.near(local.year()) && !group.contradicts(ranks.get(i), local.year()) && clusters.mayJoin(group.first(), i)) {
                if (local.home() != null && group.homes().contains(local.home())) {
                    here.putIfAbsent(clusters.find(group.first()), group);
                }
                if (group.sharesHighOffice(ranks.get(i), local.year())) {
                    byTitle.putIfAbsent(clusters.find(group.first()), group);
                }
            }
        }
        Set<Integer> both = new HashSet<>(here.keySet());
        both.retainAll(byTitle.keySet());
        if (both.size() == 1) {
            return clusters.join(here.get(both.iterator().next()).first(), i, Rule.SURNAME_COUNTRY_TITLE);
        }
        if (here.size() > 1) {
            // Kin share a surname, but only one of them is called by nothing else.
            Map<Integer, PersonGroup> called = new TreeMap<>(here);
            called.values().removeIf(group -> !group.isCalled(names[i].first()));
            if (called.size() == 1) {
                return clusters.join(called.values().iterator().next().first(), i, Rule.SURNAME_CALLED);
            }
        }
        if (here.size() == 1) {
            return clusters.join(here.values().iterator().next().first(), i, Rule.SURNAME_COUNTRY);
        }
        if (here.isEmpty() && byTitle.size() == 1) {
            return clusters.join(byTitle.values().iterator().next().first(), i, Rule.SURNAME_HIGH_OFFICE);
        }
        if (here.size() > 1) {
            here.values().forEach(group -> clusters.doubt(i, group.first(), Doubt.SEVERAL));
            return true;
        }
        blocks.anywhere(names[i].first()).stream().limit(MOST_IN_BLOCK)
                .forEach(group -> clusters.doubt(i, group.first(), reason(clusters, group, i)));
        return false;
    }

    /** Why a single name is not that of a full name in which it occurs. */
    private Doubt reason(Clusters clusters, PersonGroup group, int i) {
        Local local = locals.get(i);
        if (!group.near(local.year())) {
            return Doubt.YEARS;
        }
        if (group.contradicts(ranks.get(i), local.year())) {
            return Doubt.TITLES;
        }
        boolean here = local.home() != null && group.homes().contains(local.home());
        Doubt refusal = here ? clusters.refusal(group.first(), i) : null;
        return refusal == null ? Doubt.SURNAME_ELSEWHERE : refusal;
    }

    /** Joins single names that no full name claims: in one country, or of one high office, at one time. */
    private void joinAlone(Clusters clusters, List<Integer> same) {
        Map<String, List<PersonGroup>> byPlace = new TreeMap<>();
        for (int i : same) {
            Local local = locals.get(i);
            if (local.home() != null) {
                joinFirstThatFits(clusters, byPlace.computeIfAbsent(local.home(), k -> new ArrayList<>()), i, Rule.SURNAME_COUNTRY);
            }
            for (String rank : ranks.get(i)) {
                if (PersonGroup.HIGH_OFFICES.contains(rank)) {
                    joinFirstThatFits(clusters, byPlace.computeIfAbsent("rank " + rank, k -> new ArrayList<>()), i,
                            Rule.SURNAME_HIGH_OFFICE);
                }
            }
        }
    }

    private void joinFirstThatFits(Clusters clusters, List<PersonGroup> groups, int i, Rule rule) {
        Local local = locals.get(i);
        for (PersonGroup group : groups) {
            if (group.near(local.year()) && !group.contradicts(ranks.get(i), local.year()) && clusters.join(group.first(), i, rule)) {
                group.add(i, local, ranks.get(i));
                return;
            }
        }
        PersonGroup group = new PersonGroup(i);
        group.add(i, local, ranks.get(i));
        if (groups.size() < MOST_IN_BLOCK) {
            groups.add(group);
        }
    }
}
