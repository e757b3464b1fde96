package cablegraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.cable.Header;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryCatalogTest {

    @Test
    void everyQuerySaysWhatItAnswersAndUsesItsParameters() {
        assertTrue(QueryCatalog.all().size() >= 8);
        for (NamedQuery query : QueryCatalog.all()) {
            assertTrue(query.description().endsWith("."), query.name());
            for (QueryParameter parameter : query.parameters()) {
                assertTrue(query.cypher().contains("$" + parameter.cypherName()), query.name() + " " + parameter.name());
                parameter.parse(parameter.example());
                if (parameter.defaultValue() != null) {
                    parameter.parse(parameter.defaultValue());
                }
            }
        }
    }

    @Test
    void errorsNameTheParameterAndTheRightForm() {
        NamedQuery query = QueryCatalog.find("who-met");
        assertTrue(message(() -> query.values(Map.of())).contains("--param \"person=Michael Chertoff\""));
        assertTrue(message(() -> query.values(Map.of("persn", "x"))).contains("no parameter persn; it takes person=..., [status=any]"));
        assertTrue(message(() -> query.values(Map.of("person", "x", "status", "hold"))).contains("one of held, planned, any"));
        assertTrue(message(() -> query.values(Map.of("person", "x", "min-confidence", "NaN"))).contains("a number such as 0.8"));
        assertTrue(message(() -> QueryCatalog.find("meetings").values(Map.of("since", "16 Feb 2007"))).contains("a date such as"));
        assertTrue(message(() -> QueryCatalog.find("who-mett")).contains("who-met, meetings"));
    }

    @Test
    void aHeaderThatIsNotInFormIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> NamedQuery.parse("x", "// Says.\n//\n// person PERSON\nRETURN 1"));
        assertThrows(IllegalArgumentException.class, () -> NamedQuery.parse("x", "RETURN 1"));
    }

    @Test
    void namesAreFolded() {
        assertEquals("garcia luna al sayed", NameKey.of("  García-LUNA,  al-Sayed "));
        assertEquals("", NameKey.of("--"));
    }

    @Test
    void referencesNameCables() {
        Header header = new Header("2007-03-02", null, List.of(), List.of(), null, null, List.of(), List.of(), null, List.of(), null);
        assertEquals(Optional.of(new CableNumber("06STATE4567")), CableNumber.find("06 STATE 4567", header));
        assertEquals(Optional.of(new CableNumber("07MEXICOCITY123")), CableNumber.find("Mexico City 000123 (NOTAL)", header));
        assertEquals(Optional.of(new CableNumber("05LIMA7")), CableNumber.find("2005 LIMA 7", header));
        assertEquals(Optional.empty(), CableNumber.find("SMITH-JONES E-MAIL", header));
        assertEquals(Optional.empty(), CableNumber.find("LIMA 7", Header.EMPTY));
    }

    private static String message(Runnable runnable) {
        return assertThrows(StoreException.class, runnable::run).getMessage();
    }
}
