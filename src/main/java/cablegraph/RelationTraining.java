package cablegraph;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Annotator;
import cablegraph.cable.Cable;
import cablegraph.cable.CableParser;
import cablegraph.cable.RawCable;
import cablegraph.evaluate.GoldCable;
import cablegraph.evaluate.GoldChains;
import cablegraph.evaluate.GoldMentionFinder;
import cablegraph.evaluate.GoldRelation;
import cablegraph.record.RelationType;
import cablegraph.record.Status;
import cablegraph.relate.KnownMeeting;
import cablegraph.relate.MeetingTrainer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Trains the models of relations from cables that annotators have read: the names are the annotators', the chains are
 * the program's own. Not thread-safe.
 */
public final class RelationTraining {

    private final MeetingTrainer meetings = new MeetingTrainer();

    /**
     * Adds a cable.
     *
     * @param text the cable's text, in UTF-8
     * @param gold its graph as annotators made it
     */
    public void add(Path text, GoldCable gold) throws IOException {
        String original = Files.readString(text, StandardCharsets.UTF_8);
        Cable cable = new CableParser().parse(new RawCable(gold.id(), text.getFileName().toString(), original));
        AnnotatedCable annotated = new Annotator(new GoldMentionFinder(List.of(gold))).annotate(cable);
        Map<String, List<String>> chains = GoldChains.of(annotated, gold);
        List<KnownMeeting> known = new ArrayList<>();
        for (GoldRelation relation : gold.relations()) {
            if (relation.type() == RelationType.MET_WITH && !relation.optional()) {
                Status status = relation.status() == null ? Status.HELD : relation.status();
                for (String one : chains.getOrDefault(relation.source(), List.of())) {
                    for (String other : chains.getOrDefault(relation.target(), List.of())) {
                        known.add(new KnownMeeting(one, other, status, relation.paragraphs()));
                    }
                }
            }
        }
        meetings.add(annotated, known);
    }

    /** Trains on all cables added and writes the models into {@code folder}. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve("meetings.bin"))) {
            meetings.write(out);
        }
    }
}
