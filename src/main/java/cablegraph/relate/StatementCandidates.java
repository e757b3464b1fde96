package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Sentence;
import cablegraph.text.WordFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds all places of a cable where someone may have talked about a person, an office or a programme: each who speaks in
 * a sentence, by the word of this sentence or of an earlier one, with all that the sentence names. Thread-safe.
 */
public final class StatementCandidates {

    private final SpeechReader reader = new SpeechReader(SpeechVerbs.load(), WordFile.read(StatementCandidates.class, "speech-nouns.txt").words(""));

    /** Returns the candidates in the order of the text; there are several for most pairs. */
    public List<StatementCandidate> of(AnnotatedCable cable) {
        MentionIndex mentions = new MentionIndex(cable);
        List<List<Clause>> clauses = new ArrayList<>();
        for (Sentence sentence : cable.sentences()) {
            clauses.add(ClauseAnalyzer.analyze(sentence, PhraseFinder.find(sentence, mentions.in(sentence.index()))));
        }
        List<List<SpeechAct>> acts = reader.read(cable, mentions, clauses);
        List<Place> places = new ArrayList<>();
        for (Sentence sentence : cable.sentences()) {
            for (SpeechAct act : acts.get(sentence.index())) {
                addPlaces(act, mentions.in(sentence.index()), places);
            }
        }
        StatementFeatures features = new StatementFeatures(cable, mentions, clauses, acts, places);
        List<StatementCandidate> candidates = new ArrayList<>();
        for (Place place : places) {
            candidates.add(new StatementCandidate(place.speaker().mentioned().chain().id(), place.target().chain().id(),
                    place.speaker().mentioned().mention().sentence(), place.act().sentence(), features.of(place)));
        }
        return List.copyOf(candidates);
    }

    private static void addPlaces(SpeechAct act, List<Mentioned> mentions, List<Place> places) {
        Set<String> speakers = new LinkedHashSet<>();
        for (SpeechAct.Speaker speaker : act.speakers()) {
            if (!speakers.add(speaker.mentioned().chain().id())) {
                continue;
            }
            for (Mentioned target : mentions) {
                boolean same = target.chain().id().equals(speaker.mentioned().chain().id());
                if (!same && !target.chain().unnamed()) {
                    places.add(new Place(act, speaker, target));
                }
            }
        }
    }

    /** A speaker and something named in the same sentence. */
    record Place(SpeechAct act, SpeechAct.Speaker speaker, Mentioned target) {}
}
