package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Sentence;
import cablegraph.annotate.Token;
import cablegraph.record.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the sentences that sound like a meeting or a statement and gave no edge. Stateless. */
final class RefusalFinder {

    private RefusalFinder() {}

    /**
     * Returns them in the order of the text.
     *
     * @param proving indices of the sentences that prove an edge
     */
    static List<Refusal> find(AnnotatedCable cable, MentionIndex mentions, List<Candidate> candidates, Set<Integer> proving) {
        Map<Integer, Candidate> likeliest = likeliest(candidates);
        List<Refusal> refusals = new ArrayList<>();
        for (Sentence sentence : cable.sentences()) {
            Optional<String> word = proving.contains(sentence.index()) ? Optional.empty() : word(sentence);
            word.ifPresent(found -> refusals.add(new Refusal(cable.cable().paragraph(sentence.passage().ordinal()).number(), found,
                    reason(mentions.in(sentence.index()), Optional.ofNullable(likeliest.get(sentence.index()))), sentence.text().strip().replaceAll("\\s+", " "))));
        }
        return refusals;
    }

    private static Optional<String> word(Sentence sentence) {
        List<String> words = sentence.tokens().stream().map(Token::text).map(text -> text.toLowerCase(Locale.ROOT)).toList();
        return words.stream().filter(Lexicon.MEETING_WORDS::contains).findFirst()
                .or(() -> words.stream().filter(Lexicon.SPEECH_WORDS::contains).findFirst());
    }

    /** Returns by sentence the likeliest candidate of which it tells, the first of several. */
    private static Map<Integer, Candidate> likeliest(List<Candidate> candidates) {
        Map<Integer, Candidate> likeliest = new HashMap<>();
        for (Candidate candidate : candidates) {
            for (Reading reading : candidate.readings()) {
                for (int sentence : reading.sentences()) {
                    likeliest.merge(sentence, candidate, (one, other) -> other.probability() > one.probability() ? other : one);
                }
            }
        }
        return likeliest;
    }

    private static String reason(List<Mentioned> mentions, Optional<Candidate> likeliest) {
        List<String> who = mentions.stream().filter(mentioned -> mentioned.chain().type() != EntityType.PROGRAM)
                .map(mentioned -> mentioned.chain().name()).distinct().toList();
        if (who.isEmpty()) {
            return "no person or body is named or referred to";
        }
        if (likeliest.isEmpty()) {
            return "nothing is likely between " + String.join(", ", who) + " and others";
        }
        Candidate candidate = likeliest.get();
        Reading reading = candidate.readings().get(0);
        double threshold = candidate.tie().isMeeting() ? MeetingFinder.THRESHOLD : StatementFinder.THRESHOLD;
        String what = reading.first().chain().name() + " " + candidate.tie().verb() + " " + reading.second().chain().name();
        return candidate.probability() < threshold
                ? String.format(Locale.ROOT, "not sure enough: %s with probability %.2f, %.2f is asked for", what,
                        candidate.probability(), threshold)
                : "better told elsewhere: " + what;
    }
}
