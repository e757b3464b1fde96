package cablegraph;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Annotator;
import cablegraph.annotate.Chain;
import cablegraph.annotate.Mention;
import cablegraph.annotate.Sentence;
import cablegraph.cable.Cable;
import cablegraph.cable.CableParser;
import cablegraph.cable.RawCable;
import cablegraph.evaluate.GoldCable;
import cablegraph.evaluate.GoldEntity;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
        Map<String, List<String>> chains = chains(annotated, gold);
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

    /** Returns, for each gold entity, the chains that have one of its surfaces among their names or references. */
    private static Map<String, List<String>> chains(AnnotatedCable annotated, GoldCable gold) {
        Map<String, List<String>> bySurface = new HashMap<>();
        for (GoldEntity entity : gold.entities()) {
            for (String surface : entity.surfaces()) {
                bySurface.computeIfAbsent(entity.type() + fold(surface), s -> new ArrayList<>()).add(entity.id());
            }
        }
        Map<String, List<String>> chains = new HashMap<>();
        for (Chain chain : annotated.chains()) {
            Map<String, Integer> votes = new HashMap<>();
            List<Mention> mentions = chain.unnamed() ? chain.references() : chain.mentions();
            for (Mention mention : mentions) {
                Sentence sentence = annotated.sentences().get(mention.sentence());
                String printed = sentence.passage().text().toOriginal(mention.span()).in(annotated.cable().original());
                bySurface.getOrDefault(chain.type() + fold(printed), List.of()).forEach(id -> votes.merge(id, 1, Integer::sum));
            }
            votes.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(best -> chains.computeIfAbsent(best.getKey(), k -> new ArrayList<>()).add(chain.id()));
        }
        return chains;
    }

    private static String fold(String surface) {
        return " " + surface.replaceAll("(?i)^the\\s+", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
