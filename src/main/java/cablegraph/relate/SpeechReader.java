package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.MentionForm;
import cablegraph.annotate.Sentence;
import cablegraph.annotate.Token;
import cablegraph.cable.Part;
import cablegraph.record.EntityType;
import cablegraph.relate.SpeechAct.Source;
import cablegraph.relate.SpeechAct.Speaker;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads who speaks in each sentence of a cable: by a speech verb and its subject, by {@code according to} and speech
 * nouns, or because the reported speech of an earlier sentence goes on. Immutable and thread-safe.
 */
final class SpeechReader {

    // After so many sentences without a word of who speaks, the text has most likely gone back to its own voice.
    private static final int LONGEST_CARRY = 12;
    private static final Set<String> OWNERS = Set.of("by", "from", "of");

    private final SpeechVerbs verbs;
    private final Set<String> nouns;

    SpeechReader(SpeechVerbs verbs, Set<String> nouns) {
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /** Returns the acts of each sentence, in the order of the text. */
    List<List<SpeechAct>> read(AnnotatedCable cable, MentionIndex mentions, List<List<Clause>> clauses) {
        List<List<SpeechAct>> bySentence = new ArrayList<>();
        CommentReader comments = new CommentReader();
        Quotation quotation = new Quotation();
        TextBlock texts = new TextBlock();
        SpeechAct current = null;
        for (Sentence sentence : cable.sentences()) {
            BitSet quoted = quotation.next(sentence);
            boolean comment = comments.next(cable, sentence);
            List<SpeechAct> acts =
                    acts(sentence, mentions.in(sentence.index()), clauses.get(sentence.index()), quoted);
            SpeechAct author = texts.next(sentence, acts);
            SpeechAct said = acts.stream().filter(SpeechReader::canGoOn).findFirst().orElse(null);
            if (author != null) {
                acts.add(later(author, Source.TEXT, sentence));
            } else if (comment || sentence.passage().part() != Part.BODY) {
                current = null;
            } else {
                if (current != null && sentence.index() - current.sentence() <= LONGEST_CARRY
                        && (said == null || !same(said, current))) {
                    acts.add(later(current, Source.CARRIED, sentence));
                }
                current = said == null ? current : said;
            }
            bySentence.add(List.copyOf(acts));
        }
        return List.copyOf(bySentence);
    }

    private static SpeechAct later(SpeechAct act, Source source, Sentence sentence) {
        return new SpeechAct(sentence.index(), source, act.verb(), null, new Span(0, 0), false, act.speakers(),
                sentence.index() - act.sentence());
    }

    private static boolean same(SpeechAct one, SpeechAct other) {
        return one.speakers().get(0).mentioned().chain().equals(other.speakers().get(0).mentioned().chain());
    }

    private static boolean canGoOn(SpeechAct act) {
        return !act.quoted() && (act.source() == Source.VERB || act.source() == Source.ACCORDING);
    }

    private List<SpeechAct> acts(Sentence sentence, List<Mentioned> mentions, List<Clause> clauses, BitSet quoted) {
        List<SpeechAct> acts = new ArrayList<>();
        for (Clause clause : clauses) {
            verbs.of(clause.word()).ifPresent(verb -> add(sentence, clause, verb, quoted.get(clause.verb()), acts));
        }
        for (int i = 0; i < sentence.tokens().size(); i++) {
            addPhrases(sentence, i, mentions, quoted.get(i), acts);
        }
        return acts;
    }

    private static void add(Sentence sentence, Clause clause, SpeechVerb verb, boolean quoted, List<SpeechAct> acts) {
        Source source = clause.passive() ? Source.AGENT : Source.VERB;
        List<Speaker> speakers = clause.passive()
                ? speakers(clause.arguments("by").toList())
                : speakers(clause.subjects());
        if (!speakers.isEmpty()) {
            acts.add(new SpeechAct(sentence.index(), source, verb, clause, clause.group(), quoted, speakers, 0));
        }
        if (verb.kind() == SpeechVerb.Kind.TOPIC && !clause.passive()) {
            List<Speaker> partners = speakers(clause.arguments("with").toList());
            if (!partners.isEmpty()) {
                acts.add(new SpeechAct(sentence.index(), Source.PARTNER, verb, clause, clause.group(), quoted,
                        partners, 0));
            }
        }
    }

    private static List<Speaker> speakers(List<Phrase> phrases) {
        List<Speaker> speakers = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (speaks(phrase.head())) {
                speakers.add(new Speaker(phrase.head(), !phrase.inside() && !phrase.possessive()));
            }
        }
        return speakers;
    }

    private static boolean speaks(Mentioned mentioned) {
        return mentioned.chain().type() != EntityType.PROGRAM;
    }

    private void addPhrases(Sentence sentence, int at, List<Mentioned> mentions, boolean quoted, List<SpeechAct> acts) {
        List<Token> tokens = sentence.tokens();
        String word = lower(tokens, at);
        if (word.equals("according") && lower(tokens, at + 1).equals("to")) {
            add(sentence, Source.ACCORDING, new Span(at, at + 2), quoted, first(mentions, at + 2, at + 12), acts);
        } else if (nouns.contains(word)) {
            Mentioned owner = owner(tokens, at, mentions);
            if (owner == null && OWNERS.contains(lower(tokens, at + 1))) {
                owner = first(mentions, at + 2, at + 8);
            }
            add(sentence, Source.NOUN, new Span(at, at + 1), quoted, owner, acts);
        }
    }

    private static void add(Sentence sentence, Source source, Span cue, boolean quoted, Mentioned speaker,
            List<SpeechAct> acts) {
        if (speaker != null) {
            acts.add(new SpeechAct(sentence.index(), source, null, null, cue, quoted,
                    List.of(new Speaker(speaker, true)), 0));
        }
    }

    private static Mentioned first(List<Mentioned> mentions, int from, int to) {
        List<Mentioned> near = mentions.stream().filter(m -> m.begin() >= from && m.begin() < to && speaks(m)).toList();
        return near.stream().filter(m -> m.chain().type() == EntityType.PERSON).findFirst()
                .orElse(near.isEmpty() ? null : near.get(0));
    }

    /** Returns who owns the noun: {@code Rocha's strong criticism}, {@code his remarks}. */
    private static Mentioned owner(List<Token> tokens, int noun, List<Mentioned> mentions) {
        int at = noun;
        while (at > 0 && noun - at < 3 && tokens.get(at - 1).tag().equals("ADJ")) {
            at--;
        }
        for (Mentioned mentioned : mentions) {
            boolean pronoun = mentioned.mention().form() == MentionForm.PRONOUN && mentioned.end() == at;
            boolean possessive = mentioned.end() == at - 1 && tokens.get(at - 1).tag().equals("PART")
                    || mentioned.end() == at && mentioned.mention().span().end() < tokens.get(at - 1).span().end();
            if (speaks(mentioned) && (pronoun || possessive)) {
                return mentioned;
            }
        }
        return null;
    }

    private static String lower(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
    }
}
