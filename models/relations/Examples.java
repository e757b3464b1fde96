import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Annotator;
import cablegraph.annotate.Chain;
import cablegraph.annotate.Mention;
import cablegraph.annotate.MentionForm;
import cablegraph.annotate.Sentence;
import cablegraph.cable.Cable;
import cablegraph.cable.CableParser;
import cablegraph.cable.Paragraph;
import cablegraph.cable.Passage;
import cablegraph.cable.RawCable;
import cablegraph.evaluate.GoldCable;
import cablegraph.evaluate.GoldChains;
import cablegraph.evaluate.GoldMentionFinder;
import cablegraph.evaluate.GoldReader;
import cablegraph.evaluate.GoldRelation;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints what the reader of relations learns from: one JSON object a cable with its passages, the mentions of its
 * entities and the edges that annotators found, for {@code train.py}.
 *
 * <p>{@code java -cp target/cablegraph.jar models/relations/Examples.java TEXT GOLD...}: folders in pairs; the names are
 * the annotators', the chains the program's own. Offsets are half-open, in code points of the passage's repaired text.
 */
public final class Examples {

    private Examples() {}

    /** Reads each cable of the gold folders. */
    public static void main(String[] folders) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        ObjectMapper json = new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
        for (int i = 0; i + 1 < folders.length; i += 2) {
            List<GoldCable> cables = GoldReader.readAll(Path.of(folders[i + 1]));
            Annotator annotator = new Annotator(new GoldMentionFinder(cables));
            for (GoldCable gold : cables) {
                Path text = Path.of(folders[i], gold.id() + ".txt");
                Cable cable = new CableParser().parse(new RawCable(gold.id(), text.toString(), Files.readString(text)));
                String name = Path.of(folders[i + 1]).getFileName() + "/" + gold.id();
                out.print(json.writeValueAsString(describe(name, annotator.annotate(cable), gold)) + "\n");
            }
        }
        out.flush();
    }

    private static Map<String, Object> describe(String name, AnnotatedCable annotated, GoldCable gold) {
        List<Passage> passages = annotated.cable().passages().toList();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (Paragraph paragraph : annotated.cable().paragraphs()) {
            numbers.put(paragraph.ordinal(), paragraph.number());
        }
        List<Object> sentences = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            sentences.add(List.of(passages.indexOf(sentence.passage()), point(sentence, sentence.span().begin()),
                    point(sentence, sentence.span().end())));
        }
        List<Object> mentions = new ArrayList<>();
        for (Chain chain : annotated.chains()) {
            chain.mentions().forEach(mention -> mentions.add(describe(mention, chain, annotated)));
            chain.references().forEach(mention -> mentions.add(describe(mention, chain, annotated)));
        }
        Map<String, Object> entities = new LinkedHashMap<>();
        GoldChains.of(annotated, gold).forEach((entity, chains) -> chains.forEach(chain -> entities.put(chain, entity)));
        List<Object> edges = new ArrayList<>();
        for (GoldRelation relation : gold.relations()) {
            edges.add(Map.of("type", relation.type(), "source", relation.source(), "target", relation.target(),
                    "planned", relation.status() != null && "PLANNED".equals(relation.status().name()),
                    "optional", relation.optional(), "paragraphs", relation.paragraphs()));
        }
        Map<String, Object> kinds = new LinkedHashMap<>();
        annotated.chains().forEach(chain -> kinds.put(chain.id(), chain.type()));
        return Map.of("id", name, "passages", passages.stream().map(p -> p.text().text()).toList(),
                "paragraphs", passages.stream().map(p -> numbers.getOrDefault(p.ordinal(), 0)).toList(),
                "sentences", sentences, "mentions", mentions, "kinds", kinds, "entities", entities, "edges", edges);
    }

    private static Map<String, Object> describe(Mention mention, Chain chain, AnnotatedCable annotated) {
        Sentence sentence = annotated.sentences().get(mention.sentence());
        return Map.of("chain", chain.id(), "sentence", mention.sentence(), "named", mention.form() == MentionForm.NAME,
                "begin", point(sentence, mention.span().begin()), "end", point(sentence, mention.span().end()));
    }

    private static int point(Sentence sentence, int offset) {
        return sentence.passage().text().text().codePointCount(0, offset);
    }
}
