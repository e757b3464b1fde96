package cablegraph.resolve;

import cablegraph.record.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Joins offices, or programmes, by their names: well-known bodies, equal names of one country, other forms, abbreviations. */
final class NamedRules {

    private static final int SHORTEST_SURE_ACRONYM = 3;
    private static final int LONG_ACRONYM = 4;
    private static final int MOST_MINISTRIES = 200;
    /** An abbreviation of more bodies than this tells a reader nothing. */
    private static final int MOST_MEANINGS = 5;
    private static final Set<String> OPTIONAL_WORDS = Set.of("law", "act", "bill", "program");

    private final EntityType type;
    private final List<Local> locals;
    private final OfficeName[] names;
    private final String[] bodies;
    private final List<List<OfficeName>> others = new ArrayList<>();

    /** @param type OFFICE or PROGRAM */
    NamedRules(EntityType type, List<Local> locals, OfficeNames reader, Bodies known, Countries countries) {
        this.type = type;
        this.locals = locals;
        this.names = new OfficeName[locals.size()];
        this.bodies = new String[locals.size()];
        Map<String, Set<String>> saidInCable = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            Local local = locals.get(i);
            List<OfficeName> forms = new ArrayList<>();
            if (local.entity().type() == type && !local.entity().unnamed()) {
                names[i] = read(reader, local.entity().name(), local.home());
                local.entity().aliases().forEach(alias -> forms.add(read(reader, alias, local.home())));
                if (type == EntityType.OFFICE) {
                    bodies[i] = body(known, i, forms);
                }
                if (names[i].country() != null) {
                    saidInCable.computeIfAbsent(local.cable(), k -> new TreeSet<>()).add(names[i].country());
                }
            }
            others.add(forms);
        }
        Set<String> letters = new HashSet<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null) {
                letters.addAll(letters(i));
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null) {
                names[i] = names[i].mayBeLetters() && letters.contains(names[i].bag()) ? names[i].asLetters() : names[i];
                names[i] = foreignGovernment(names[i], saidInCable.getOrDefault(locals.get(i).cable(), Set.of()), countries);
            }
        }
    }

    /** The abbreviations by which the local is called, but for words of its name that a SUBJECT line puts in capitals. */
    private List<String> letters(int i) {
        Set<String> words = new HashSet<>(names[i].acronym() ? List.of() : names[i].words());
        others.get(i).stream().filter(form -> !form.acronym()).forEach(form -> words.addAll(form.words()));
        return Stream.concat(Stream.of(names[i]), others.get(i).stream()).filter(OfficeName::acronym).map(OfficeName::bag)
                .filter(form -> !words.contains(form)).toList();
    }

    private OfficeName read(OfficeNames reader, String printed, String home) {
        return type == EntityType.OFFICE ? reader.office(printed, home) : reader.program(printed, home);
    }

    private String body(Bodies known, int i, List<OfficeName> forms) {
        String body = known.find(names[i], locals.get(i).home());
        for (OfficeName form : forms) {
            if (body == null && !isPart(i, form) && (form.acronym() || !form.isOneWord())) {
                body = known.find(form, locals.get(i).home());
            }
        }
        return body;
    }

    /** {@code USAID/Lima} is called USAID, but it is a part of that body and not the body. */
    private boolean isPart(int i, OfficeName form) {
        return form.words().size() < names[i].words().size() && names[i].words().containsAll(form.words());
    }

    /** {@code GOB} in a cable from a country without a B is the government of the one with a B that the cable speaks of. */
    private static OfficeName foreignGovernment(OfficeName name, Set<String> said, Countries countries) {
        if (!name.acronym() || !name.generic() || name.bag().length() < 3) {
            return name;
        }
        List<String> fitting = said.stream().filter(code -> countries.hasInitials(code, name.bag().substring(2))).toList();
        return fitting.size() != 1 ? name
                : new OfficeName("government", fitting.get(0), fitting.get(0), false, true, List.of());
    }

    String signature(int i) {
        return names[i] == null ? locals.get(i).id() : names[i].key() + "@" + bodies[i];
    }

    /** Returns why the two, each of this type, cannot be one, or null if they can. */
    Doubt veto(int i, int j) {
        if (bodies[i] != null && bodies[j] != null) {
            return bodies[i].equals(bodies[j]) ? null : Doubt.BODIES;
        }
        boolean foreign = names[i].country() != null && names[j].country() != null && !names[i].country().equals(names[j].country());
        boolean otherFields = !names[i].fields().isEmpty() && !names[j].fields().isEmpty()
                && names[i].fields().stream().noneMatch(names[j].fields()::contains);
        return foreign ? Doubt.COUNTRIES : otherFields ? Doubt.FIELDS : null;
    }

    /**
     * Returns whether a cable that has both may still mean one: it uses a name and its letters without saying that they are
     * one, which another cable may say.
     */
    boolean mayBeTwiceInCable(int i, int j) {
        return names[i] != null && names[j] != null && names[i].acronym() != names[j].acronym();
    }

    /** Joins what is one. */
    void join(Clusters clusters) {
        Map<String, List<Integer>> byBody = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            if (bodies[i] != null) {
                byBody.computeIfAbsent(bodies[i], k -> new ArrayList<>()).add(i);
            }
        }
        byBody.values().forEach(same -> same.forEach(i -> clusters.join(same.get(0), i, Rule.WELL_KNOWN_BODY)));
        joinEqualNames(clusters);
        joinOtherForms(clusters);
        joinMinistries(clusters);
        joinAbbreviations(clusters);
    }

    private void joinEqualNames(Clusters clusters) {
        Set<String> scoped = new HashSet<>();
        for (OfficeName name : names) {
            if (name != null && name.scope() != null) {
                scoped.add(name.key());
            }
        }
        Map<String, List<Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null && !names[i].acronym() && !names[i].bag().isEmpty()) {
                byKey.computeIfAbsent(keyAtHome(names[i], i, scoped), k -> new ArrayList<>()).add(i);
            }
        }
        byKey.values().forEach(same -> joinAll(clusters, same, Rule.NAME));
    }

    /** {@code Forum on Climate} is the Brazilian one in a cable from Brazil if any cable speaks of a Brazilian one. */
    private String keyAtHome(OfficeName name, int i, Set<String> scoped) {
        String atHome = name.bag() + "@" + locals.get(i).home();
        return name.scope() == null && scoped.contains(atHome) ? atHome : name.key();
    }

    private void joinOtherForms(Clusters clusters) {
        Map<String, Set<Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null) {
                Set<OfficeName> forms = new LinkedHashSet<>(others.get(i));
                forms.add(names[i]);
                for (OfficeName form : forms) {
                    if (!form.acronym() && !form.bag().isEmpty() && !(form.isOneWord() && form.generic() && form != names[i])) {
                        byKey.computeIfAbsent(form.key(), k -> new TreeSet<>()).add(i);
                        String core = core(form, locals.get(i).home());
                        if (type == EntityType.PROGRAM && !core.isEmpty()) {
                            byKey.computeIfAbsent(core, k -> new TreeSet<>()).add(i);
                        }
                    }
                }
            }
        }
        for (Set<Integer> same : byKey.values()) {
            List<Integer> list = List.copyOf(same);
            for (int at = 1; at < list.size(); at++) {
                if (!tellApart(list.get(0), list.get(at))) {
                    clusters.join(list.get(0), list.get(at), Rule.OTHER_FORM);
                } else {
                    clusters.doubt(list.get(0), list.get(at), Doubt.OWN_WORDS);
                }
            }
        }
    }

    private static String core(OfficeName form, String home) {
        List<String> words = form.words().stream().filter(word -> !OPTIONAL_WORDS.contains(word)).toList();
        return words.size() < 2 ? "" : String.join(" ", words) + "@" + (form.country() == null ? home : form.country());
    }

    /** Whether each name says something that the other does not. */
    private boolean tellApart(int i, int j) {
        if (names[i].acronym() || names[j].acronym() || bodies[i] != null && bodies[i].equals(bodies[j])) {
            return false;
        }
        List<String> one = names[i].words();
        List<String> other = names[j].words();
        return !one.containsAll(other) && !other.containsAll(one);
    }

    /** A ministry that gained or lost a second field is the same while its first stays and no other has that first. */
    private void joinMinistries(Clusters clusters) {
        Map<String, List<Integer>> byLead = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null && !names[i].fields().isEmpty() && names[i].scope() != null && seen.add(names[i].key())) {
                byLead.computeIfAbsent(names[i].fields().get(0) + "@" + names[i].scope(), k -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> same : byLead.values()) {
            if (same.size() <= MOST_MINISTRIES) {
                for (int i : same) {
                    if (!tellApart(same.get(0), i)) {
                        clusters.join(same.get(0), i, Rule.MINISTRY);
                    }
                }
            }
        }
    }

    private void joinAbbreviations(Clusters clusters) {
        Map<String, Set<Integer>> byLetters = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null) {
                List<OfficeName> forms = new ArrayList<>(others.get(i));
                forms.add(names[i]);
                for (OfficeName form : forms) {
                    if (form.acronym() && !isPart(i, form)) {
                        byLetters.computeIfAbsent(form.bag(), k -> new TreeSet<>()).add(i);
                    }
                }
            }
        }
        byLetters.forEach((letters, same) -> joinAbbreviation(clusters, letters, List.copyOf(same)));
    }

    private void joinAbbreviation(Clusters clusters, String letters, List<Integer> same) {
        Map<String, Integer> firstAtHome = new TreeMap<>();
        for (int i : same) {
            String home = String.valueOf(locals.get(i).home());
            int first = firstAtHome.computeIfAbsent(home, k -> i);
            if (first != i && (letters.length() >= LONG_ACRONYM || !tellApart(first, i) || shareWord(first, i))) {
                clusters.join(first, i, Rule.ABBREVIATION_COUNTRY);
            } else if (first != i) {
                clusters.doubt(first, i, Doubt.OWN_WORDS);
            }
        }
        Set<Integer> meanings = new TreeSet<>();
        same.stream().filter(i -> !names[i].acronym()).forEach(i -> meanings.add(clusters.find(i)));
        if (meanings.size() == 1 && letters.length() >= SHORTEST_SURE_ACRONYM && !names[same.get(0)].generic()) {
            int meant = meanings.iterator().next();
            same.stream().filter(i -> names[i].acronym() && !names[i].generic())
                    .forEach(i -> clusters.join(meant, i, Rule.ABBREVIATION_MEANING));
        } else if (!meanings.isEmpty() && meanings.size() <= MOST_MEANINGS) {
            same.stream().filter(i -> names[i].acronym() && !names[i].generic())
                    .forEach(i -> meanings.forEach(meant -> clusters.doubt(meant, i, Doubt.MEANINGS)));
        }
    }

    private boolean shareWord(int i, int j) {
        return names[i].words().stream().anyMatch(names[j].words()::contains);
    }

    private static void joinAll(Clusters clusters, List<Integer> same, Rule rule) {
        same.forEach(i -> clusters.join(same.get(0), i, rule));
    }
}
