package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Sentence;
import cablegraph.cable.Paragraph;
import cablegraph.cable.Part;
import cablegraph.record.Evidence;
import cablegraph.text.CodePoints;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns sentences of one cable into evidence. Immutable and thread-safe. */
final class EvidenceFactory {

    private final AnnotatedCable cable;
    private final CodePoints points;
    private final Map<Integer, Paragraph> paragraphs = new HashMap<>();

    /** @param points those of the cable's original text */
    EvidenceFactory(AnnotatedCable cable, CodePoints points) {
        this.cable = cable;
        this.points = points;
        cable.cable().paragraphs().forEach(paragraph -> paragraphs.put(paragraph.ordinal(), paragraph));
    }

    /**
     * Returns the evidence that the sentences with these indices give, each once, in the order of the text. Lines of a
     * title block prove a meeting only together, so they are one piece of evidence.
     */
    List<Evidence> of(Collection<Integer> sentences) {
        Map<Boolean, List<Sentence>> byPlace = sentences.stream().distinct().sorted().map(cable.sentences()::get)
                .collect(Collectors.partitioningBy(sentence -> sentence.passage().part() == Part.TITLE_BLOCK));
        List<Evidence> evidence = new ArrayList<>();
        if (!byPlace.get(true).isEmpty()) {
            evidence.add(of(byPlace.get(true)));
        }
        byPlace.get(false).forEach(sentence -> evidence.add(of(List.of(sentence))));
        return evidence.stream().sorted().toList();
    }

    /** The sentences are of one passage. */
    private Evidence of(List<Sentence> sentences) {
        Sentence first = sentences.get(0);
        Span span = first.span().union(sentences.get(sentences.size() - 1).span());
        Paragraph paragraph = paragraphs.get(first.passage().ordinal());
        Span place = points.of(first.passage().text().toOriginal(span));
        String marking = paragraph.marking() == null ? null : paragraph.marking().printed();
        String text = String.join("; ", sentences.stream().map(s -> s.text().strip().replaceAll("\\s+", " ")).toList());
        return new Evidence(paragraph.number(), marking, place.begin(), place.end(), text);
    }
}
