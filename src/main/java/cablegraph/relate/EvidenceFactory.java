package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Sentence;
import cablegraph.cable.Paragraph;
import cablegraph.record.Evidence;
import cablegraph.text.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns sentences of one cable into evidence. Immutable and thread-safe. */
final class EvidenceFactory {

    private final AnnotatedCable cable;
    private final Map<Integer, Paragraph> paragraphs = new HashMap<>();

    EvidenceFactory(AnnotatedCable cable) {
        this.cable = cable;
        cable.cable().paragraphs().forEach(paragraph -> paragraphs.put(paragraph.ordinal(), paragraph));
    }

    /** Returns the evidence that the sentences with these indices give, each once, in the order of the text. */
    List<Evidence> of(Collection<Integer> sentences) {
        return sentences.stream().distinct().map(cable.sentences()::get).map(this::of).sorted().toList();
    }

    private Evidence of(Sentence sentence) {
        Paragraph paragraph = paragraphs.get(sentence.passage().ordinal());
        Span place = cable.cable().toCodePoints(sentence.passage().text().toOriginal(sentence.span()));
        String marking = paragraph.marking() == null ? null : paragraph.marking().printed();
        return new Evidence(paragraph.number(), marking, place.begin(), place.end(),
                sentence.text().strip().replaceAll("\\s+", " "));
    }
}
