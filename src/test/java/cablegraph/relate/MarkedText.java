package cablegraph.relate;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Chain;
import cablegraph.annotate.Mention;
import cablegraph.annotate.MentionForm;
import cablegraph.annotate.Sentence;
import cablegraph.annotate.SentenceReader;
import cablegraph.cable.Cable;
import cablegraph.cable.CableForm;
import cablegraph.cable.Delegation;
import cablegraph.cable.Header;
import cablegraph.cable.Paragraph;
import cablegraph.cable.Part;
import cablegraph.cable.Passage;
import cablegraph.record.EntityType;
import cablegraph.text.SourceText;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cable of one paragraph a line, whose entities are marked in the text: {@code {ruiz|Carlos Ruiz}} is a person's name,
 * {@code {ruiz~he}} refers to him, {@code {mfa:Ministry of Foreign Affairs}} names an office,
 * {@code {plan=Harbour Plan}} a programme. The first line may be
 * {@code SUBJECT: ...}.
 */
final class MarkedText {

    private static final Pattern MARK = Pattern.compile("\\{([a-z0-9-]+)([|~:=])([^}]+)\\}");

    private MarkedText() {}

    private record Place(Passage passage, Span span, String id, char kind) {}

    static AnnotatedCable read(String marked, String date) {
        StringBuilder plain = new StringBuilder();
        List<Object[]> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            plain.append(marked, from, matcher.start());
            int begin = plain.length();
            plain.append(matcher.group(3));
            marks.add(new Object[] {new Span(begin, plain.length()), matcher.group(1), matcher.group(2).charAt(0)});
            from = matcher.end();
        }
        plain.append(marked.substring(from));
        String text = plain.toString();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n")) {
            boolean subject = line.startsWith("SUBJECT: ");
            int skip = subject ? 9 : 0;
            int ordinal = subject ? 0 : Math.max(1, paragraphs.size() + (paragraphs.isEmpty() || paragraphs.get(0).ordinal() == 1 ? 1 : 0));
            Span span = new Span(begin + skip, begin + line.length());
            Passage passage = new Passage(ordinal, subject ? Part.SUBJECT : Part.BODY, SourceText.of(text, span));
            paragraphs.add(new Paragraph(ordinal, ordinal, null, span, List.of(passage)));
            for (Object[] mark : marks) {
                Span place = (Span) mark[0];
                if (span.covers(place)) {
                    places.add(new Place(passage, place.shift(-span.begin()), (String) mark[1], (Character) mark[2]));
                }
            }
            begin += line.length() + 1;
        }
        Header header = new Header(date, null, List.of(), List.of(), null, null, List.of(), List.of(), null, List.of(), null);
        Cable cable = new Cable("TEST", "TEST.txt", text, CableForm.TELEGRAM, header, paragraphs, List.<Delegation>of(), List.of());
        return annotate(cable, places);
    }

    private static AnnotatedCable annotate(Cable cable, List<Place> places) {
        List<Sentence> sentences = SentenceReader.read(cable);
        Map<String, List<Mention>> names = new TreeMap<>();
        Map<String, List<Mention>> references = new TreeMap<>();
        Map<String, EntityType> types = new TreeMap<>();
        for (Place place : places) {
            Sentence sentence = sentences.stream()
                    .filter(s -> s.passage().ordinal() == place.passage().ordinal() && s.span().covers(place.span()))
                    .findFirst().orElseThrow();
            EntityType type = place.kind() == ':' ? EntityType.OFFICE
                    : place.kind() == '=' ? EntityType.PROGRAM : EntityType.PERSON;
            types.putIfAbsent(place.id(), type);
            String word = place.span().in(place.passage().text().text());
            MentionForm form = place.kind() != '~' ? MentionForm.NAME
                    : word.matches("(?i)he|she|him|her|his|they|them|I|me|my") ? MentionForm.PRONOUN : MentionForm.NOMINAL;
            (form == MentionForm.NAME ? names : references).computeIfAbsent(place.id(), id -> new ArrayList<>())
                    .add(Mention.of(form, types.get(place.id()), sentence, place.span(), 1));
        }
        List<Chain> chains = new ArrayList<>();
        types.forEach((id, type) -> {
            List<Mention> named = names.getOrDefault(id, List.of());
            chains.add(new Chain(id, type, id, List.of(), List.of(), named.isEmpty(), named,
                    references.getOrDefault(id, List.of())));
        });
        chains.sort(Comparator.comparing(Chain::id));
        return new AnnotatedCable(cable, sentences, chains);
    }
}
