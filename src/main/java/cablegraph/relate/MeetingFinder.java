package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the meetings, calls and conversations that a cable reports. Immutable and thread-safe. */
final class MeetingFinder {

    private static final double DECLARED = 0.95;

    /** Returns the meetings in the order of the text. */
    List<FoundMeeting> find(AnnotatedCable cable) {
        List<FoundMeeting> reports = new ArrayList<>();
        MentionIndex mentions = new MentionIndex(cable);
        for (Sentence sentence : cable.sentences()) {
            List<Phrase> phrases = PhraseFinder.find(sentence, mentions.in(sentence.index()));
            for (Encounter encounter : EncounterFinder.find(sentence, phrases, ClauseAnalyzer.analyze(sentence, phrases))) {
                if (!encounter.denied()) {
                    reports.add(report(cable, encounter));
                }
            }
        }
        return MeetingMerger.merge(reports);
    }

    private static FoundMeeting report(AnnotatedCable cable, Encounter encounter) {
        List<List<String>> sides = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (List<Phrase> side : encounter.sides()) {
            List<String> ids = side.stream().map(phrase -> phrase.head().chain().id()).distinct().filter(seen::add).toList();
            if (!ids.isEmpty()) {
                sides.add(ids);
            }
        }
        String date = MeetingDates.of(encounter.sentence(), encounter.trigger(), cable.cable().header().day().orElse(null),
                encounter.status()).orElse(null);
        return new FoundMeeting(sides, date, null, encounter.status(), DECLARED,
                new TreeSet<>(Set.of(encounter.sentence().index())));
    }
}
