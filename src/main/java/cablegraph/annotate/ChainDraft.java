package cablegraph.annotate;

import cablegraph.record.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A chain in the making: mentions and references are added until it is finished. Used by one thread. */
final class ChainDraft {

    final EntityType type;
    final List<Mention> names = new ArrayList<>();
    final List<Mention> references = new ArrayList<>();
    final Set<String> titles = new LinkedHashSet<>();
    private final String role;

    private ChainDraft(EntityType type, String role) {
        this.type = type;
        this.role = role;
    }

    /** Starts the chain of an entity of which no mention is known yet. */
    ChainDraft(EntityType type) {
        this(type, null);
    }

    /** Starts the chain of an entity that these mentions name. */
    static ChainDraft named(List<Mention> names) {
        ChainDraft draft = new ChainDraft(names.get(0).type());
        draft.names.addAll(names);
        return draft;
    }

    /** Starts the chain of a role-holder whom the cable does not name. */
    static ChainDraft unnamed(String role) {
        return new ChainDraft(EntityType.PERSON, role);
    }

    /** Returns whether it is a role-holder without a name. */
    boolean isUnnamed() {
        return role != null;
    }

    /** Returns the fullest form, or the role. */
    String name() {
        if (isUnnamed()) {
            return role;
        }
        Set<String> forms = new TreeSet<>();
        Map<List<String>, Integer> spellings = new HashMap<>();
        for (Mention mention : names) {
            forms.add(text(mention));
            spellings.merge(Words.of(mention.text()), 1, Integer::sum);
        }
        Comparator<String> fullest = Comparator.comparingLong((String form) -> Words.of(form).stream().filter(w -> w.length() > 1).count())
                .thenComparingInt(form -> Words.of(form).size())
                // Of two spellings the one that is printed more often.
                .thenComparingInt(form -> spellings.get(Words.of(form)))
                .thenComparingInt(String::length)
                // Running text rather than a heading in capitals.
                .thenComparing(form -> !ModelText.inCapitals(form))
                .thenComparing(Comparator.reverseOrder());
        return forms.stream().max(fullest).orElseThrow();
    }

    private static String text(Mention mention) {
        return mention.text().strip().replaceAll("\\s+", " ");
    }

    private Chain finish(String id) {
        Set<String> aliases = new TreeSet<>();
        names.forEach(mention -> aliases.add(text(mention)));
        aliases.remove(name());
        return new Chain(id, type, name(), List.copyOf(aliases), List.copyOf(titles), isUnnamed(),
                names.stream().sorted().toList(), references.stream().sorted().toList());
    }

    /** Returns the finished chains, sorted by id. Where two would have the same id the later in the text gets a number. */
    static List<Chain> finish(String cable, List<ChainDraft> drafts) {
        List<ChainDraft> inOrder = new ArrayList<>(drafts);
        inOrder.sort(Comparator.comparing(ChainDraft::first).thenComparing(ChainDraft::name));
        Set<String> taken = new HashSet<>();
        List<Chain> chains = new ArrayList<>();
        for (ChainDraft draft : inOrder) {
            String base = cable + "/" + draft.type.slug() + "/" + Words.slug(draft.name());
            String id = base;
            for (int next = 2; !taken.add(id); next++) {
                id = base + "-" + next;
            }
            chains.add(draft.finish(id));
        }
        chains.sort(Comparator.comparing(Chain::id));
        return chains;
    }

    private Mention first() {
        List<Mention> all = new ArrayList<>(names);
        all.addAll(references);
        return all.stream().min(Comparator.naturalOrder()).orElseThrow();
    }
}
