package cablegraph.annotate;

import cablegraph.cable.Cable;
import cablegraph.cable.Passage;
import cablegraph.encode.EncoderWord;
import cablegraph.record.EntityType;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names with a small neural encoder that reads the cable in windows of some hundred words, whole passages side by
 * side, so that a paragraph is read in the light of those around it.
 */
final class EncoderMentionFinder implements MentionFinder {

    private final NameEncoder encoder;
    private final EncoderWindows windows;

    /** Takes the encoder to ask. */
    EncoderMentionFinder(NameEncoder encoder) {
        this.encoder = encoder;
        this.windows = new EncoderWindows(encoder.limit(), encoder.vocabulary());
    }

    @Override
    public List<Mention> find(Cable cable, List<Sentence> sentences) {
        List<Passage> passages = cable.passages().toList();
        List<EncoderWord> words =
                EncoderWord.of(passages.stream().map(p -> p.text().text()).toList(), encoder.vocabulary());
        List<Name> names = new ArrayList<>();
        for (List<EncoderWord> window : windows.cut(words)) {
            addNames(window, encoder.score(window), names);
        }
        return place(names, passages, sentences);
    }

    /** Decodes each run of words of one passage by itself. */
    private void addNames(List<EncoderWord> window, List<float[]> scores, List<Name> names) {
        int begin = 0;
        for (int end = 0; end <= window.size(); end++) {
            if (end == window.size() || window.get(end).isBreak()) {
                if (end > begin) {
                    addNamesOfRun(window.subList(begin, end), scores.subList(begin, end), names);
                }
                begin = end + 1;
            }
        }
    }

    private void addNamesOfRun(List<EncoderWord> run, List<float[]> scores, List<Name> names) {
        NameLabels labels = encoder.labels();
        int[] path = labels.decode(scores);
        for (int begin = 0; begin < path.length; begin++) {
            if (!labels.isBegin(path[begin])) {
                continue;
            }
            int end = begin + 1;
            while (end < path.length && labels.isInside(path[end])) {
                end++;
            }
            double probability = 1;
            for (int i = begin; i < end; i++) {
                probability = Math.min(probability, Math.exp(scores.get(i)[path[i]]));
            }
            names.add(new Name(run.get(begin).passage(), labels.type(path[begin]),
                    new Span(run.get(begin).span().begin(), run.get(end - 1).span().end()), probability));
        }
    }

    private static List<Mention> place(List<Name> names, List<Passage> passages, List<Sentence> sentences) {
        Map<Passage, List<Sentence>> byPassage = new IdentityHashMap<>();
        sentences.forEach(s -> byPassage.computeIfAbsent(s.passage(), p -> new ArrayList<>()).add(s));
        List<Mention> out = new ArrayList<>();
        for (Name name : names) {
            byPassage.getOrDefault(passages.get(name.passage()), List.of()).stream()
                    .filter(s -> s.span().overlaps(name.span())).findFirst()
                    .ifPresent(s -> out.add(mention(name, s)));
        }
        return out.stream().sorted().toList();
    }

    /** A name that goes across the end of its sentence is cut there. */
    private static Mention mention(Name name, Sentence sentence) {
        Span span = new Span(Math.max(name.span().begin(), sentence.span().begin()),
                Math.min(name.span().end(), sentence.span().end()));
        List<Token> tokens = sentence.tokens();
        int begin = 0;
        while (begin < tokens.size() - 1 && tokens.get(begin).span().end() <= span.begin()) {
            begin++;
        }
        int end = begin + 1;
        while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
            end++;
        }
        return new Mention(MentionForm.NAME, name.type(), sentence.index(), new Span(begin, end), span,
                span.in(sentence.passage().text().text()), name.probability());
    }

    /** A name found, in the text of a passage. */
    private record Name(int passage, EntityType type, Span span, double probability) {}
}
