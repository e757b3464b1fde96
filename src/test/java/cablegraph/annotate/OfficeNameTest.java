package cablegraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Commission               | European Commission",
        "Interior Ministry        | Ministry of Interior and Local Government",
        "Treasury                 | Department of the Treasury",
        "Treasury                 | Treasury Department",
        "Gazprom                  | Gazprom Export",
        "Export Holding           | Gazprom Export Holding",
    })
    void aShortFormOf(String part, String whole) {
        assertTrue(OfficeName.of(part).shortens(OfficeName.of(whole)), part + " of " + whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "European Commission      | Commission",
        "Commission               | Commission",
        "Commission               | Ministry of Interior",
        "Interior Commission      | Ministry of Interior",
        "Health Ministry          | Ministry of Interior",
        "Local Government         | Ministry of Interior and Local Government",
        "French                   | French Embassy",
        "AI                       | AI Commission",
        "AI                       | AI Sakr Holding",
        "Export                   | Gazprom Export Holding",
    })
    void noShortFormOf(String part, String whole) {
        assertFalse(OfficeName.of(part).shortens(OfficeName.of(whole)), part + " of " + whole);
    }

    @Test
    void wordsMayChangeTheirPlaces() {
        assertTrue(OfficeName.of("Finance Ministry").sameWords(OfficeName.of("Ministry of Finance")));
        assertFalse(OfficeName.of("Finance Ministry").sameWords(OfficeName.of("Ministry of Trade")));
        assertFalse(OfficeName.of("Ministry").sameWords(OfficeName.of("Ministry of Trade")));
    }

    @Test
    void aBareKindIsGeneric() {
        assertTrue(OfficeName.of("Committee").isGeneric());
        assertFalse(OfficeName.of("Harbor Committee").isGeneric());
    }

    @Test
    void acronymsThatANameCouldHave() {
        assertTrue(OfficeName.of("Finance Ministry").initials().containsAll(List.of("fm", "mf", "mof")));
        assertTrue(OfficeName.of("Ministry of Finance").initials().contains("mof"));
        assertFalse(OfficeName.of("Ministry of Finance").initials().contains("fom"));
        assertEquals(Set.of(), OfficeName.of("Finance").initials());
    }
}
