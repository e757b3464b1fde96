package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Chain;
import cablegraph.annotate.Mention;
import cablegraph.annotate.Sentence;
import cablegraph.annotate.Token;
import cablegraph.cable.Part;
import cablegraph.record.EntityType;
import cablegraph.relate.SpeechAct.Source;
import cablegraph.relate.StatementCandidates.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Describes the places of one cable in words of which a model can learn whether the target is what was talked about: how
 * the text says who speaks, where in the sentence the target stands, and what part speaker and target play in the cable.
 * No name is among them. Immutable once made and thread-safe.
 */
final class StatementFeatures {

    private static final Set<String> REPORT_WORDS = Set.of("that", "whether", "if", "how", "why", "what", "because");

    private final AnnotatedCable cable;
    private final MentionIndex mentions;
    private final List<List<Clause>> clauses;
    private final List<List<SpeechAct>> acts;
    private final boolean capitals;
    private final Map<String, Set<Integer>> spoken = new HashMap<>();
    private final Map<String, Set<Integer>> together = new HashMap<>();
    private final Map<String, Set<Integer>> mentioned = new HashMap<>();
    private final Set<String> inSubject = new HashSet<>();
    private final Set<String> inHeading = new HashSet<>();
    private final Set<String> addressed = new HashSet<>();
    private final Set<String> attached = new HashSet<>();

    StatementFeatures(AnnotatedCable cable, MentionIndex mentions, List<List<Clause>> clauses, List<List<SpeechAct>> acts,
            List<Place> places) {
        this.cable = cable;
        this.mentions = mentions;
        this.clauses = clauses;
        this.acts = acts;
        this.capitals = capitals(cable);
        for (Sentence sentence : cable.sentences()) {
            for (Mentioned one : mentions.in(sentence.index())) {
                mentioned.computeIfAbsent(one.chain().id(), id -> new HashSet<>()).add(sentence.index());
                if (sentence.passage().part() == Part.SUBJECT) {
                    inSubject.add(one.chain().id());
                } else if (sentence.passage().part() == Part.HEADING) {
                    inHeading.add(one.chain().id());
                }
            }
        }
        for (List<SpeechAct> list : acts) {
            for (SpeechAct act : list) {
                for (SpeechAct.Speaker speaker : act.speakers()) {
                    spoken.computeIfAbsent(speaker.mentioned().chain().id(), id -> new HashSet<>()).add(act.sentence());
                }
            }
        }
        for (Place place : places) {
            String pair = pair(place);
            together.computeIfAbsent(pair, id -> new HashSet<>()).add(place.act().sentence());
            String role = role(place);
            if (role.equals("addressee")) {
                addressed.add(pair);
            } else if (role.equals("attached")) {
                attached.add(pair);
            }
        }
    }

    /** Returns the description of a place. */
    List<String> of(Place place) {
        SpeechAct act = place.act();
        Chain speaker = place.speaker().mentioned().chain();
        Chain target = place.target().chain();
        String pair = pair(place);
        String type = target.type().slug();
        String source = act.source() == Source.CARRIED ? "carried" + bucket(act.age()) : act.source().name();
        String kind = act.verb() == null ? "none" : act.verb().kind().name();
        String role = role(place);
        String grammar = grammar(place);
        List<String> features = new ArrayList<>();
        features.add("source=" + source);
        features.add("kind=" + kind);
        features.add("verb=" + (act.verb() == null ? act.source().name() : act.verb().lemma()));
        features.add("role=" + role);
        features.add("grammar=" + grammar);
        features.add("type=" + type);
        features.add("kind,role=" + kind + "," + role);
        features.add("source,role=" + act.source() + "," + role);
        features.add("type,role=" + type + "," + role);
        features.add("type,kind=" + type + "," + kind);
        features.add("type,source=" + type + "," + source);
        features.add("type,grammar=" + type + "," + grammar);
        features.add("source,grammar=" + act.source() + "," + grammar);
        features.add("kind,role,type=" + kind + "," + role + "," + type);
        features.add("source,share=" + act.source() + "," + (4 * shared(place) / Math.max(1, naming(place))));
        features.add("role,grammar=" + role + "," + grammar);
        features.add("first=" + first(place) + "," + type);
        features.add("form=" + place.target().mention().form());
        features.add("speaker=" + speaker.type().slug() + "," + place.speaker().mentioned().mention().form()
                + "," + place.speaker().direct());
        features.add("speaker,type=" + speaker.type().slug() + "," + type);
        if (act.clause() != null) {
            features.add("modality=" + act.clause().modality() + (act.clause().negated() ? ",not" : ""));
        }
        features.add("contested=" + (act.source() == Source.CARRIED && contested(act)));
        features.add("others=" + bucket(acts.get(act.sentence()).size()));
        features.add("distance=" + distance(place));
        features.add("quoted=" + quoted(place));
        features.add("cue quoted=" + act.quoted());
        features.add("next=" + next(place));
        features.add("before=" + before(place));
        int named = mentioned.getOrDefault(target.id(), Set.of()).size();
        int shared = together.get(pair).size();
        features.add("mentions=" + bucket(named));
        features.add("together=" + bucket(shared));
        features.add("share=" + (4 * shared / Math.max(1, Math.max(named, shared))));
        features.add("type,share=" + type + "," + (4 * shared / Math.max(1, Math.max(named, shared))));
        features.add("spoken=" + bucket(spoken.getOrDefault(speaker.id(), Set.of()).size()));
        features.add("target speaks=" + bucket(spoken.getOrDefault(target.id(), Set.of()).size()) + "," + type);
        features.add("part=" + cable.sentences().get(act.sentence()).passage().part());
        features.add("in subject=" + inSubject.contains(target.id()) + "," + type);
        features.add("in heading=" + inHeading.contains(target.id()));
        features.add("speaker in subject=" + inSubject.contains(speaker.id()));
        features.add("addressed=" + addressed.contains(pair));
        features.add("attached=" + attached.contains(pair) + "," + type);
        features.add("government=" + government(target));
        features.add("cable=" + cable.cable().form() + "," + capitals);
        return features;
    }

    private static String pair(Place place) {
        return place.speaker().mentioned().chain().id() + " " + place.target().chain().id();
    }

    private int shared(Place place) {
        return together.get(pair(place)).size();
    }

    private int naming(Place place) {
        return Math.max(shared(place), mentioned.getOrDefault(place.target().chain().id(), Set.of()).size());
    }

    /** Returns whether the target is the first of all that is named after the words that say who speaks. */
    private boolean first(Place place) {
        int from = place.act().cue().end();
        return mentions.in(place.act().sentence()).stream()
                .noneMatch(other -> other.begin() >= from && other.begin() < place.target().begin());
    }

    /** Returns where the target stands, seen from the words that say who speaks. */
    private String role(Place place) {
        SpeechAct act = place.act();
        if (act.source() == Source.CARRIED || act.source() == Source.TEXT) {
            return "carried";
        }
        int begin = place.target().begin();
        if (act.clause() != null && act.source() == Source.VERB) {
            for (Phrase phrase : act.clause().subjects()) {
                if (phrase.tokens().begin() <= begin && place.target().end() <= phrase.tokens().end()) {
                    return phrase.head().equals(place.target()) ? "cosubject" : "attached";
                }
            }
        }
        if (begin < act.cue().begin()) {
            return act.source() == Source.VERB ? "before" : "before cue";
        }
        if (act.source() == Source.ACCORDING) {
            return "after";
        }
        return after(place);
    }

    private String after(Place place) {
        List<Token> tokens = tokens(place);
        SpeechVerb verb = place.act().verb();
        int begin = place.target().begin();
        String preposition = null;
        boolean report = false;
        boolean predicate = false;
        for (int i = place.act().cue().end(); i < begin; i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            String tag = tokens.get(i).tag();
            if (REPORT_WORDS.contains(word)) {
                report = true;
                preposition = null;
                predicate = false;
            } else if (tag.equals("VERB") || tag.equals("AUX")) {
                predicate = true;
                preposition = null;
            } else if (tag.equals("ADP")) {
                preposition = word;
            }
        }
        if (report || predicate) {
            return (report ? "report" : "clause") + (predicate ? " after verb" : preposition == null ? " head" : " in phrase");
        }
        if (preposition == null) {
            return verb != null && verb.kind() == SpeechVerb.Kind.TELL ? "addressee" : "object";
        }
        if (verb != null ? verb.prepositions().contains(preposition) : preposition.equals("on") || preposition.equals("about")) {
            return "topic";
        }
        return preposition.equals("to") || preposition.equals("with") ? "addressee" : "phrase";
    }

    /** Returns the part that the target plays in its own clause. */
    private String grammar(Place place) {
        String found = "none";
        for (Clause clause : clauses.get(place.act().sentence())) {
            for (Phrase phrase : clause.subjects()) {
                if (phrase.head().equals(place.target())) {
                    return "subject" + (clause.passive() ? " passive" : "") + (phrase.possessive() ? " owner" : "");
                }
                if (phrase.modifiers().contains(place.target())) {
                    found = "modifier";
                }
            }
            for (Argument argument : clause.arguments()) {
                if (argument.phrase().head().equals(place.target())) {
                    return argument.role() + (argument.phrase().possessive() ? " owner" : "")
                            + (argument.phrase().inside() ? " inside" : "");
                }
                if (argument.phrase().modifiers().contains(place.target())) {
                    found = "modifier";
                }
            }
        }
        return found;
    }

    private boolean contested(SpeechAct act) {
        return acts.get(act.sentence()).stream().anyMatch(other -> other.source() == Source.VERB);
    }

    private String distance(Place place) {
        if (place.act().source() == Source.CARRIED) {
            return "carried";
        }
        int after = place.target().begin() - place.act().cue().end();
        return after < 0 ? "before" + bucket(-after / 3) : "after" + bucket(after / 3);
    }

    private boolean quoted(Place place) {
        boolean open = false;
        List<Token> tokens = tokens(place);
        for (int i = 0; i < place.target().begin(); i++) {
            String text = tokens.get(i).text();
            if (text.equals("\"") || text.equals("``") || text.equals("''")) {
                open = !open;
            } else if (text.equals("\u201c")) {
                open = true;
            } else if (text.equals("\u201d")) {
                open = false;
            }
        }
        return open;
    }

    private String next(Place place) {
        List<Token> tokens = tokens(place);
        int end = place.target().end();
        if (place.target().mention().span().end() < tokens.get(end - 1).span().end()) {
            return "PART";
        }
        return end < tokens.size() ? tokens.get(end).tag() : "end";
    }

    private String before(Place place) {
        List<Token> tokens = tokens(place);
        int at = place.target().begin() - 1;
        while (at >= 0 && Set.of("DET", "ADJ", "PROPN", "NOUN").contains(tokens.get(at).tag())) {
            at--;
        }
        return at < 0 ? "begin" : tokens.get(at).tag().equals("ADP") || tokens.get(at).tag().equals("CCONJ")
                ? tokens.get(at).text().toLowerCase(Locale.ROOT) : tokens.get(at).tag();
    }

    private List<Token> tokens(Place place) {
        return cable.sentences().get(place.act().sentence()).tokens();
    }

    private static boolean government(Chain chain) {
        if (chain.type() != EntityType.OFFICE) {
            return false;
        }
        String name = chain.name().toLowerCase(Locale.ROOT);
        return name.contains("government") || name.matches(".*\\bgovt?\\b.*")
                || chain.mentions().stream().map(Mention::text).anyMatch(text -> text.matches("GO[A-Z]|[A-Z]{1,3}G"));
    }

    private static boolean capitals(AnnotatedCable cable) {
        long lower = 0;
        long upper = 0;
        for (Sentence sentence : cable.sentences()) {
            if (sentence.passage().part() == Part.BODY) {
                lower += sentence.text().chars().filter(Character::isLowerCase).count();
                upper += sentence.text().chars().filter(Character::isUpperCase).count();
            }
        }
        return upper > lower;
    }

    private static String bucket(int count) {
        return count <= 3 ? String.valueOf(count) : count <= 5 ? "4-5" : count <= 9 ? "6-9" : "10+";
    }
}
