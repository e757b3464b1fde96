package cablegraph.annotate;

import cablegraph.cable.Cable;
import cablegraph.cable.CableForm;
import cablegraph.cable.Header;
import cablegraph.cable.Paragraph;
import cablegraph.cable.Part;
import cablegraph.cable.Passage;
import cablegraph.text.SourceText;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cables made of a few lines, for tests. */
public final class TestCables {

    private TestCables() {}

    /** Returns a cable whose paragraphs 1, 2, ... are the given texts. */
    public static Cable body(String... paragraphs) {
        return cable(Header.EMPTY, null, paragraphs);
    }

    /** Returns a cable with a subject (or null) whose paragraphs 1, 2, ... are the given texts. */
    public static Cable cable(Header header, String subject, String... paragraphs) {
        List<String> texts = new ArrayList<>();
        if (subject != null) {
            texts.add(subject);
        }
        texts.addAll(List.of(paragraphs));
        String original = String.join("\n\n", texts);
        List<Paragraph> parsed = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < texts.size(); i++) {
            int ordinal = subject == null ? i + 1 : i;
            Span span = new Span(at, at + texts.get(i).length());
            Part part = ordinal == 0 ? Part.SUBJECT : Part.BODY;
            parsed.add(new Paragraph(ordinal, ordinal, null, span,
                    List.of(new Passage(ordinal, part, SourceText.of(original, span)))));
            at = span.end() + 2;
        }
        return new Cable("09TEST1", "09TEST1.txt", original, CableForm.TELEGRAM, header, parsed, List.of(), List.of());
    }
}
