package cablegraph.cable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code src/test/resources/cables} holds a text and what is read in it. */
class CableFixturesTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int FEWEST = 30;

    @Test
    void noFixtureIsLost() {
        assertTrue(Fixtures.folders().size() >= FEWEST, "found only " + Fixtures.folders().size() + " fixtures");
    }

    @TestFactory
    Stream<DynamicTest> readsWhatIsExpected() {
        return Fixtures.folders().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
            JsonNode expected = JSON.readTree(Files.readString(folder.resolve("expected.json")));
            assertEquals(JSON.writeValueAsString(expected), JSON.writeValueAsString(shown(Fixtures.cable(folder))));
        }));
    }

    @TestFactory
    Stream<DynamicTest> readsTheSameWithCarriageReturns() {
        return Fixtures.folders().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
            String text = Fixtures.text(folder);
            assertEquals(shown(Fixtures.parse(text)), shown(Fixtures.parse(text.replace("\n", "\r\n"))));
        }));
    }

    @Test
    void pointsIntoTheTextAsItCame() throws IOException {
        for (var folder : Fixtures.folders()) {
            Cable cable = Fixtures.cable(folder);
            cable.passages().forEach(passage -> {
                String repaired = passage.text().text();
                for (int i = 0; i < repaired.length(); i++) {
                    Span at = passage.text().toOriginal(new Span(i, i + 1));
                    String printed = at.in(cable.original());
                    if (Character.isLetterOrDigit(repaired.charAt(i)) && repaired.charAt(i) < 128) {
                        assertEquals(repaired.substring(i, i + 1), printed, folder.getFileName() + ": " + repaired);
                    }
                }
            });
        }
    }

    /** What a fixture shows of a cable; null and empty parts are left out. */
    static ObjectNode shown(Cable cable) {
        ObjectNode shown = JSON.createObjectNode();
        shown.put("form", cable.form().name());
        ObjectNode header = shown.putObject("header");
        JsonNode all = JSON.valueToTree(cable.header());
        all.properties().forEach(field -> {
            if (!field.getValue().isNull() && !(field.getValue().isArray() && field.getValue().isEmpty())) {
                header.set(field.getKey(), field.getValue());
            }
        });
        ArrayNode paragraphs = shown.putArray("paragraphs");
        for (Paragraph paragraph : cable.paragraphs()) {
            ObjectNode node = paragraphs.addObject();
            node.put("number", paragraph.number());
            if (paragraph.marking() != null) {
                node.put("marking", paragraph.marking().printed());
            }
            ArrayNode passages = node.putArray("passages");
            paragraph.passages().forEach(passage -> passages.add(passage.part() + ": " + passage.text().text()));
        }
        if (!cable.delegations().isEmpty()) {
            String block = cable.passages().findFirst().orElseThrow().text().text();
            ArrayNode delegations = shown.putArray("delegations");
            for (Delegation delegation : cable.delegations()) {
                List<String> people = delegation.participants().stream().map(span -> span.in(block)).toList();
                delegations.add(delegation.label() + ": " + String.join(" | ", people));
            }
        }
        if (!cable.warnings().isEmpty()) {
            shown.set("warnings", JSON.valueToTree(cable.warnings()));
        }
        return shown;
    }
}
