package cablegraph.resolve;

import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.LocalEntity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which local entities of many cables are one. A pure function: the same for any order of cables. Thread-safe.
 *
 * <p>Names are blocked by their words, so that the cost grows with the number of names that share a word and not with
 * the square of the corpus. Rules go from the surest to the least sure; a veto (two of one cable, different given names,
 * different countries) stops any of them; only a reader's override stands above a veto. An unnamed role-holder is never
 * joined.
 */
public final class EntityResolver {

    /** The most words, then not all in capitals, then the longest, then the first of the alphabet. */
    private static final Comparator<String> FULLEST = Comparator.<String>comparingInt(name -> Words.of(name).size())
            .thenComparing(name -> !name.equals(name.toUpperCase(Locale.ROOT)))
            .thenComparing(String::length).thenComparing(Comparator.reverseOrder());
    private static final int LENGTH_OF_YEAR = 4;

    private final Countries countries = new Countries();
    private final OfficeNames officeNames = new OfficeNames(countries);
    private final Bodies bodies = new Bodies(officeNames);
    private final Spelling spelling = new Spelling();
    private final Ranks ranks = new Ranks();

    /**
     * Returns which local entities are one.
     *
     * @param records   the records, no cable twice
     * @param overrides answers that win over every rule; one that names what no record has is without effect (see
     *                  {@link Overrides#unknown})
     * @throws IllegalArgumentException if a local id occurs twice, or if overrides contradict one another or the types
     *                                  of what they name; the message names file and line of each
     */
    public Resolution resolve(List<CableRecord> records, Overrides overrides) {
        Trail trail = new Trail();
        Clusters clusters = clusters(records, overrides, trail);
        return new Resolution(clusters.sets().stream().map(set -> entity(clusters, set))
                .sorted(Comparator.comparing(Entity::id)).toList(), new Separations(clusters, trail).nearest());
    }

    /**
     * Returns what a reader should look at: the joins and separations that {@link #resolve} makes of the same input, those
     * first that are least sure and change most. What overrides have answered is not asked again.
     *
     * @throws IllegalArgumentException as {@link #resolve}
     */
    public List<Question> review(List<CableRecord> records, Overrides overrides) {
        Trail trail = new Trail();
        Clusters clusters = clusters(records, overrides, trail);
        return new Questions(records, clusters, trail).sorted();
    }

    private Clusters clusters(List<CableRecord> records, Overrides overrides, Trail trail) {
        List<Local> locals = locals(records);
        PersonRules people = new PersonRules(locals, spelling, ranks);
        NamedRules offices = new NamedRules(EntityType.OFFICE, locals, officeNames, bodies, countries);
        NamedRules programs = new NamedRules(EntityType.PROGRAM, locals, officeNames, bodies, countries);
        List<String> signatures = new ArrayList<>();
        for (int i = 0; i < locals.size(); i++) {
            signatures.add(locals.get(i).entity().type().slug() + " " + switch (locals.get(i).entity().type()) {
                case PERSON -> people.signature(i);
                case OFFICE -> offices.signature(i);
                case PROGRAM -> programs.signature(i);
            });
        }
        Clusters clusters = new Clusters(locals, signatures, (i, j) -> {
            LocalEntity one = locals.get(i).entity();
            LocalEntity other = locals.get(j).entity();
            if (one.type() != other.type()) {
                return Doubt.KINDS;
            }
            // No rule asks for a role-holder without a name: one in a cluster is there by the reader's word.
            return one.unnamed() || other.unnamed() ? null : switch (one.type()) {
                case PERSON -> people.veto(i, j);
                case OFFICE -> offices.veto(i, j);
                case PROGRAM -> programs.veto(i, j);
            };
        }, (i, j) -> locals.get(i).entity().type() == locals.get(j).entity().type() && switch (locals.get(i).entity().type()) {
            case PERSON -> people.mayBeTwiceInCable(i, j);
            case OFFICE -> offices.mayBeTwiceInCable(i, j);
            case PROGRAM -> programs.mayBeTwiceInCable(i, j);
        }, trail);
        new Answers(overrides, locals).apply(clusters);
        people.join(clusters);
        offices.join(clusters);
        programs.join(clusters);
        return clusters;
    }

    private List<Local> locals(List<CableRecord> records) {
        TreeMap<String, Local> byId = new TreeMap<>();
        for (CableRecord record : records) {
            String home = countries.homeOf(record);
            int year = year(record.header().date());
            String signer = record.header().signer() == null ? "" : PersonName.of(record.header().signer()).last();
            for (LocalEntity entity : record.entities()) {
                if (byId.put(entity.id(), new Local(entity, record.id(), home, year, signer)) != null) {
                    throw new IllegalArgumentException("the local id " + entity.id() + " occurs twice: is a cable given twice?");
                }
            }
        }
        return List.copyOf(byId.values());
    }

    private static int year(String date) {
        boolean known = date != null && date.length() >= LENGTH_OF_YEAR
                && date.chars().limit(LENGTH_OF_YEAR).allMatch(c -> c >= '0' && c <= '9');
        return known ? Integer.parseInt(date.substring(0, LENGTH_OF_YEAR)) : 0;
    }

    private static Entity entity(Clusters clusters, List<Integer> set) {
        Set<String> names = new TreeSet<>();
        Set<String> titles = new TreeSet<>();
        List<Entity.Member> members = new ArrayList<>();
        for (int i : set) {
            Local local = clusters.locals().get(i);
            names.add(local.entity().name());
            names.addAll(local.entity().aliases());
            titles.addAll(local.entity().titles());
            members.add(new Entity.Member(local.id(), local.entity().name(), local.cable(), clusters.rule(i)));
        }
        String name = members.stream().map(Entity.Member::name).max(FULLEST).orElseThrow();
        names.remove(name);
        LocalEntity first = clusters.locals().get(set.get(0)).entity();
        return new Entity(first.id(), first.type(), name, List.copyOf(names), List.copyOf(titles), first.unnamed(), members);
    }
}
