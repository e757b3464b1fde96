package cablegraph.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.Evidence;
import cablegraph.record.LocalEntity;
import cablegraph.record.Occurrence;
import cablegraph.record.Post;
import cablegraph.resolve.EntityResolver;
import cablegraph.resolve.Overrides;
import cablegraph.resolve.Question;
import cablegraph.resolve.Resolution;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sheet of questions: what it asks, in which order, and that it comes back as answers. */
class ReviewSheetTest {

    private static final EntityResolver RESOLVER = new EntityResolver();
    private static final String FULL = "07LIMA1/person/rosalba-quintero";
    private static final String BARE = "08LIMA2/person/quintero";
    private static final String ABROAD = "08OSLO3/person/quintero";
    private static final Evidence SAID = new Evidence(4, null, 0, 9, "Quintero heads the Harbor Office.");

    private static final List<CableRecord> RECORDS = List.of(
            cable("07LIMA1", List.of(), person(FULL, "Rosalba Quintero", 3), office("07LIMA1/office/harbor-office")),
            cable("08LIMA2", List.of(new Post(BARE, null, "Head", List.of(SAID))), person(BARE, "Quintero", 2),
                    office("08LIMA2/office/harbor-office")),
            cable("08OSLO3", List.of(), person(ABROAD, "Quintero", 1)));

    @Test
    void leastSureAndMostConsequentialComesFirst() throws IOException {
        String[] lines = sheet(RECORDS, Overrides.NONE).split("\n");
        assertEquals("answer,first,second,note,now,rule,certainty,weight,first_name,second_name,first_forms,second_forms,"
                + "first_titles,second_titles,first_cable,second_cable,first_date,second_date,first_country,second_country,"
                + "first_evidence,second_evidence", lines[0]);
        assertEquals("," + FULL + "," + BARE + ",,joined,surname and country,0.7,2,Rosalba Quintero,Quintero,,,,,07LIMA1,08LIMA2,,,PE,PE,"
                + "\"paragraph 1, beside Harbor Office\",paragraph 4: Quintero heads the Harbor Office.", lines[1]);
        assertTrue(lines[2].startsWith("," + FULL + "," + ABROAD + ",,apart,\"surname alone, and no country shared\",0.6,1,"), lines[2]);
        assertTrue(lines[3].startsWith(",07LIMA1/office/harbor-office,08LIMA2/office/harbor-office,,joined,same name,0.93,"), lines[3]);
        assertEquals(4, lines.length);
    }

    @Test
    void theOrderOfCablesMakesNoDifference() throws IOException {
        List<CableRecord> turned = new ArrayList<>(RECORDS);
        Collections.reverse(turned);
        assertEquals(sheet(RECORDS, Overrides.NONE), sheet(turned, Overrides.NONE));
    }

    @Test
    void theSheetAsItIsHoldsNoAnswer() throws IOException {
        assertEquals(List.of(), Overrides.parse(new StringReader(sheet(RECORDS, Overrides.NONE)), "review.csv").answers());
    }

    @Test
    void whatIsFilledInIsDoneAndNotAskedAgain() throws IOException {
        String sheet = sheet(RECORDS, Overrides.NONE);
        // The join is parted and the separation joined, as a spreadsheet of another locale may save it.
        String answered = "\uFEFF" + sheet.replace("," + FULL + "," + BARE, "not-same," + FULL + "," + BARE)
                .replace("," + FULL + "," + ABROAD, "SAME," + FULL + "," + ABROAD).replace("\n", "\r\n");
        for (String file : List.of(answered, answered.replace(',', ';'))) {
            Overrides answers = Overrides.parse(new StringReader(file), "review.csv");
            assertEquals(List.of("review.csv line 2", "review.csv line 3"), answers.answers().stream().map(Overrides.Answer::where).toList());
            Resolution resolution = RESOLVER.resolve(RECORDS, answers);
            assertNotEquals(resolution.of(FULL), resolution.of(BARE));
            assertEquals(resolution.of(FULL), resolution.of(ABROAD));
            List<Question> left = RESOLVER.review(RECORDS, answers);
            assertEquals(List.of("same name"), left.stream().map(Question::reason).toList());
        }
    }

    @Test
    void aCellGuardedFromFormulasComesBackAsItWas() throws IOException {
        List<CableRecord> records = List.of(cable("=07LIMA1", List.of(), person("=07LIMA1/person/rosalba-quintero", "Rosalba Quintero", 1)),
                cable("=08LIMA2", List.of(), person("=08LIMA2/person/rosalba-quintero", "Rosalba Quintero", 1)));
        String sheet = sheet(records, Overrides.NONE);
        assertTrue(sheet.contains("\n,'=07LIMA1/person"), sheet);
        Overrides answers = Overrides.parse(new StringReader(sheet.replace("\n,", "\nnot-same,")), "review.csv");
        assertEquals(List.of(), answers.unknown(records));
        assertEquals(2, RESOLVER.resolve(records, answers).entities().size());
    }

    private static String sheet(List<CableRecord> records, Overrides overrides) throws IOException {
        StringBuilder out = new StringBuilder();
        ReviewSheet.write(RESOLVER.review(records, overrides), out);
        return out.toString();
    }

    private static CableRecord cable(String id, List<Post> posts, LocalEntity... entities) {
        return new CableRecord(id, id, null, null, List.of(entities), null, null, posts, null, null);
    }

    private static LocalEntity person(String id, String name, int mentions) {
        return new LocalEntity(id, EntityType.PERSON, name, null, null, false,
                Collections.nCopies(mentions, new Occurrence(1, 0, name.length(), name)), null);
    }

    private static LocalEntity office(String id) {
        return new LocalEntity(id, EntityType.OFFICE, "Harbor Office", null, null, false, List.of(new Occurrence(1, 20, 33, "Harbor Office")), null);
    }
}
