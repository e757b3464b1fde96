package cablegraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.annotate.Annotator;
import cablegraph.annotate.Mention;
import cablegraph.annotate.MentionForm;
import cablegraph.annotate.TestCables;
import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.LocalEntity;
import cablegraph.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatorTest {

    private static final Relator RELATOR = Relator.load();

    /** Returns the record of "Ruiz met with Bakr on March 7.", the finder being as sure of the second name as given. */
    private static CableRecord record(double bakr) {
        Annotator annotator = new Annotator((cable, sentences) -> List.of(
                Mention.of(MentionForm.NAME, EntityType.PERSON, sentences.get(0), new Span(0, 4), 1),
                Mention.of(MentionForm.NAME, EntityType.PERSON, sentences.get(0), new Span(14, 18), bakr)));
        return RELATOR.relate(annotator.annotate(TestCables.body("Ruiz met with Bakr on March 7."))).record();
    }

    @Test
    void aDoubtfulNameIsNoNodeAndHasNoEdge() {
        assertEquals(List.of("Bakr", "Ruiz"), record(0.9).entities().stream().map(LocalEntity::name).toList());
        assertEquals(1, record(0.9).relations().size());
        assertEquals(List.of("Ruiz"), record(0.7).entities().stream().map(LocalEntity::name).toList());
        assertEquals(List.of(), record(0.7).relations());
    }
}
