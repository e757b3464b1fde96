package cablegraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.cable.RawCable;
import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.LocalEntity;
import cablegraph.record.RelationType;
import cablegraph.record.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample of Secretary Chertoff's meetings all the way, with the names as they are and with others in their place. */
class SamplesTest {

    private static final Path SAMPLE = Path.of("src/main/samples/07MEXICO901.txt");

    /** Other names of the same kinds; longer ones come first, and capitals have their own row. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("CHERTOFF", "HOLLOWAY"), Map.entry("Chertoff", "Holloway"), Map.entry("Michael", "Stephen"),
            Map.entry("EDUARDO", "RICARDO"), Map.entry("MEDINA MORA", "SOLIS VEGA"), Map.entry("MORA", "VEGA"),
            Map.entry("MEDINA", "SOLIS"), Map.entry("Eduardo", "Ricardo"), Map.entry("Medina", "Solis"),
            Map.entry("Mora", "Vega"), Map.entry("GENARO", "ARMANDO"), Map.entry("GARCIA", "RIVERA"),
            Map.entry("LUNA", "CAMPOS"), Map.entry("Genaro", "Armando"), Map.entry("Garcia", "Rivera"),
            Map.entry("Luna", "Campos"), Map.entry("OASSIS", "CORALS"), Map.entry("Plan Colombia", "Plan Jamaica"),
            Map.entry("Rocha", "Nunez"), Map.entry("Aguilar", "Pacheco"), Map.entry("Myers", "Barnett"));

    private static Cablegraph cablegraph;

    @BeforeAll
    static void loadModels() {
        cablegraph = Cablegraph.load();
    }

    @Test
    void peopleOfficesAndProgrammesAreFoundEachOnce() throws IOException {
        CableRecord record = extract(Files.readString(SAMPLE));
        assertTrue(names(record, EntityType.PERSON).containsAll(Set.of("Michael Chertoff", "Eduardo Medina Mora",
                "Genaro Garcia Luna", "Felipe Calderon", "Oscar Rocha", "Julie Myers", "David Aguilar", "Charles Allen")));
        assertTrue(entity(record, "Office of the Attorney General").aliases().contains("PGR"));
        assertTrue(entity(record, "Public Security Secretariat").aliases().contains("SSP"));
        assertTrue(entity(record, "Department of Homeland Security").aliases().contains("DHS"));
        assertTrue(entity(record, "Smugglers and Traffickers Initiative on Safety and Security").aliases().contains("OASSIS"));
        assertTrue(names(record, EntityType.PROGRAM).containsAll(Set.of("Plan Colombia", "Border Violence Protocols")));
    }

    @Test
    void nothingIsReadOutOfHeaderAttentionLinesOrSignature() throws IOException {
        Set<String> people = names(extract(Files.readString(SAMPLE)), EntityType.PERSON);
        for (String stranger : Set.of("HALLAM", "WREN", "GARZA")) {
            assertTrue(people.stream().noneMatch(name -> name.toUpperCase(Locale.ROOT).contains(stranger)), stranger);
        }
    }

    @Test
    void whoMetIsToldFromWhoDidNot() throws IOException {
        CableRecord record = extract(Files.readString(SAMPLE));
        assertEquals("2007-02-16", date(record, "michael-chertoff", "eduardo-medina-mora"));
        assertEquals("2007-02-16", date(record, "michael-chertoff", "genaro-garcia-luna"));
        assertTrue(!met(record, "eduardo-medina-mora", "genaro-garcia-luna"));
    }

    @Test
    void otherNamesInTheirPlaceGiveTheSameMeetings() throws IOException {
        String text = Files.readString(SAMPLE);
        for (Map.Entry<String, String> name : OTHERS.entrySet().stream()
                .sorted((a, b) -> b.getKey().length() - a.getKey().length()).toList()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        CableRecord record = extract(text);
        assertEquals("2007-02-16", date(record, "stephen-holloway", "ricardo-solis-vega"));
        assertEquals("2007-02-16", date(record, "stephen-holloway", "armando-rivera-campos"));
        assertTrue(!met(record, "ricardo-solis-vega", "armando-rivera-campos"));
        assertTrue(entity(record, "Smugglers and Traffickers Initiative on Safety and Security").aliases().contains("CORALS"));
    }

    private static CableRecord extract(String text) {
        return cablegraph.extract(new RawCable("07MEXICO901", "test", text)).record();
    }

    private static Set<String> names(CableRecord record, EntityType type) {
        Set<String> names = new TreeSet<>();
        record.entities().stream().filter(e -> e.type() == type).forEach(e -> names.add(e.name()));
        return names;
    }

    private static LocalEntity entity(CableRecord record, String name) {
        return record.entities().stream().filter(e -> e.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + record.entities().stream().map(LocalEntity::name).toList()));
    }

    private static boolean met(CableRecord record, String one, String other) {
        return date(record, one, other) != null;
    }

    /** The date of the meeting of two people that was held, null if there was none, empty if it is not dated. */
    private static String date(CableRecord record, String one, String other) {
        return record.relations().stream()
                .filter(r -> r.type() == RelationType.MET_WITH && r.status() == Status.HELD)
                .filter(r -> Set.of(r.source(), r.target()).equals(Set.of("07MEXICO901/person/" + one, "07MEXICO901/person/" + other)))
                .map(r -> r.date() == null ? "" : r.date()).findFirst().orElse(null);
    }
}
