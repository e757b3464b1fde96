package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Event;

/** Trains the model of who met whom from cables whose meetings are known. Not thread-safe. */
public final class MeetingTrainer {

    private final List<Event> events = new ArrayList<>();

    /**
     * Adds a cable. A pair that is known to have met, but by another paragraph than the one it is found in, is neither a
     * good nor a bad example and is left out.
     */
    public void add(AnnotatedCable cable, List<KnownMeeting> meetings) {
        for (MeetingCandidates.Candidate candidate : MeetingCandidates.of(cable, PhraseFinder.all(cable, new MentionIndex(cable)))) {
            if (candidate.encounter().denied()) {
                continue;
            }
            int ordinal = candidate.encounter().sentence().passage().ordinal();
            int paragraph = cable.cable().paragraph(ordinal).number();
            List<KnownMeeting> known = meetings.stream()
                    .filter(m -> Pair.of(m.one(), m.other()).equals(candidate.pair()))
                    .filter(m -> m.status() == candidate.encounter().status()).toList();
            boolean here = known.stream().anyMatch(m -> m.paragraphs().contains(paragraph));
            if (here || known.isEmpty()) {
                events.add(MeetingModel.event(candidate.features(), here));
            }
        }
    }

    /** Returns the number of examples so far. */
    public int size() {
        return events.size();
    }

    /** Trains on all cables added and writes the model; the same cables in the same order give the same bytes. */
    public void write(OutputStream out) throws IOException {
        MeetingModel.train(events).write(out);
    }
}
