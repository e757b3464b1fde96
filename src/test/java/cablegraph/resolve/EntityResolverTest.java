package cablegraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.LocalEntity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EntityResolverTest {

    private static final EntityResolver RESOLVER = new EntityResolver();

    @TestFactory
    Stream<DynamicTest> hardCases() throws IOException {
        List<HardCases.Case> cases = HardCases.all();
        assertTrue(cases.size() >= 40, () -> "only " + cases.size() + " cases were read");
        return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private static void check(HardCases.Case c) {
        Resolution resolution = RESOLVER.resolve(c.records(), Overrides.NONE);
        c.gold().forEach((one, who) -> c.gold().forEach((other, whoElse) -> assertEquals(who.equals(whoElse),
                resolution.of(one).equals(resolution.of(other)), () -> one + " and " + other)));
    }

    /** All cases at once, each in its own posts' cables as far as their numbers differ. */
    private static List<CableRecord> corpus() {
        try {
            List<CableRecord> records = new ArrayList<>();
            for (HardCases.Case c : HardCases.all()) {
                for (CableRecord r : c.records()) {
                    String id = r.id() + "x" + records.size();
                    records.add(new CableRecord(id, id, r.header(), null, r.entities().stream().map(e -> new LocalEntity(
                            id + e.id().substring(e.id().indexOf('/')), e.type(), e.name(), e.aliases(), e.titles(), false, null, null))
                            .toList(), null, null, null, null, null));
                }
            }
            return records;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Property(tries = 25)
    void theOrderOfCablesMakesNoDifference(@ForAll long seed) {
        List<CableRecord> shuffled = new ArrayList<>(corpus());
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(RESOLVER.resolve(corpus(), Overrides.NONE).entities(), RESOLVER.resolve(shuffled, Overrides.NONE).entities());
    }

    @Test
    void anOldIdStillFindsItsPersonAfterMoreCablesMergeAndSplit() {
        List<CableRecord> before = corpus().subList(0, corpus().size() / 2);
        Resolution old = RESOLVER.resolve(before, Overrides.NONE);
        Resolution grown = RESOLVER.resolve(corpus(), Overrides.NONE);
        for (Entity entity : old.entities()) {
            assertTrue(grown.of(entity.id()).members().stream().anyMatch(m -> m.localId().equals(entity.id())));
        }
    }

    @Test
    void anEntityIsCalledByItsFullestNameAndSmallestId() {
        List<CableRecord> records = List.of(cable("08LIMA2", person("08LIMA2/person/oblitas", "Oblitas")),
                cable("07LIMA1", person("07LIMA1/person/hernan-oblitas", "Hernan Oblitas")),
                cable("09LIMA3", person("09LIMA3/person/hernan-oblitas-ferro", "HERNAN OBLITAS FERRO")));
        Entity entity = RESOLVER.resolve(records, Overrides.NONE).of("08LIMA2/person/oblitas");
        assertEquals("07LIMA1/person/hernan-oblitas", entity.id());
        assertEquals("HERNAN OBLITAS FERRO", entity.name());
        assertEquals(List.of("Hernan Oblitas", "Oblitas"), entity.aliases());
        assertEquals(List.of("fuller form of a name", "surname and country", "fuller form of a name"),
                entity.members().stream().map(Entity.Member::rule).toList());
    }

    @Test
    void aRoleWithoutNameIsNeverJoined() {
        LocalEntity one = new LocalEntity("07LIMA1/person/ambassador", EntityType.PERSON, "Ambassador (Embassy Lima)", null, null, true, null, null);
        LocalEntity other = new LocalEntity("08LIMA2/person/ambassador", EntityType.PERSON, "Ambassador (Embassy Lima)", null, null, true, null, null);
        Resolution resolution = RESOLVER.resolve(List.of(cable("07LIMA1", one), cable("08LIMA2", other)), Overrides.NONE);
        assertNotEquals(resolution.of(one.id()), resolution.of(other.id()));
    }

    @Test
    void theReaderSaysWhatIsTheSame() throws IOException {
        List<CableRecord> records = List.of(cable("07LIMA1", person("07LIMA1/person/hernan-oblitas", "Hernan Oblitas")),
                cable("07OSLO2", person("07OSLO2/person/el-zorro", "El Zorro")));
        Overrides overrides = overrides("same,07LIMA1/person/hernan-oblitas,El Zorro,his own word");
        Entity entity = RESOLVER.resolve(records, overrides).of("07OSLO2/person/el-zorro");
        assertEquals("07LIMA1/person/hernan-oblitas", entity.id());
        assertEquals("override", entity.members().get(1).rule());
    }

    @Test
    void aRoleHolderWhomTheReaderNamesKeepsNobodyElseAway() throws IOException {
        LocalEntity ambassador = new LocalEntity("07LIMA1/person/ambassador", EntityType.PERSON, "Ambassador (Embassy Lima)", null, null,
                true, null, null);
        List<CableRecord> records = List.of(cable("07LIMA1", ambassador),
                cable("08LIMA2", person("08LIMA2/person/hernan-oblitas", "Hernan Oblitas")),
                cable("09LIMA3", person("09LIMA3/person/hernan-oblitas", "Hernan Oblitas")));
        Resolution resolution = RESOLVER.resolve(records,
                overrides("same,07LIMA1/person/ambassador,08LIMA2/person/hernan-oblitas,he signed"));
        assertEquals(3, resolution.of("09LIMA3/person/hernan-oblitas").members().size());
    }

    @Test
    void twoNamesThatAPersonAndAnOfficeShareAreJoinedEachTypeByItself() throws IOException {
        List<CableRecord> records = List.of(
                cable("07LIMA1", person("07LIMA1/p", "Lorca"), new LocalEntity("07LIMA1/o", EntityType.OFFICE, "Lorca", null, null, false, null, null)),
                cable("08OSLO2", person("08OSLO2/p", "Morra"), new LocalEntity("08OSLO2/o", EntityType.OFFICE, "Morra", null, null, false, null, null)));
        Resolution resolution = RESOLVER.resolve(records, overrides("same,Lorca,Morra,renamed"));
        assertEquals(resolution.of("07LIMA1/p"), resolution.of("08OSLO2/p"));
        assertEquals(resolution.of("07LIMA1/o"), resolution.of("08OSLO2/o"));
        assertNotEquals(resolution.of("07LIMA1/p"), resolution.of("07LIMA1/o"));
    }

    @Test
    void theReaderSaysWhatIsNotTheSameEvenThroughAThird() throws IOException {
        List<CableRecord> records = List.of(cable("07LIMA1", person("07LIMA1/person/hernan-oblitas", "Hernan Oblitas")),
                cable("08LIMA2", person("08LIMA2/person/hernan-oblitas", "Hernan Oblitas")),
                cable("09LIMA3", person("09LIMA3/person/hernan-oblitas", "Hernan Oblitas")));
        Resolution resolution = RESOLVER.resolve(records,
                overrides("not-same,07LIMA1/person/hernan-oblitas,09LIMA3/person/hernan-oblitas,father and son"));
        assertNotEquals(resolution.of("07LIMA1/person/hernan-oblitas"), resolution.of("09LIMA3/person/hernan-oblitas"));
    }

    @Test
    void overridesThatContradictOneAnotherAreAllNamedWithTheirLines() throws IOException {
        List<CableRecord> records = List.of(cable("07LIMA1", person("07LIMA1/a", "Ana Lorca"), person("07LIMA1/b", "Bela Morra"),
                person("07LIMA1/c", "Cora Nadal"), person("07LIMA1/d", "Dora Ortiz")));
        Overrides overrides = overrides("same,07LIMA1/a,07LIMA1/b,\nsame,07LIMA1/c,Dora Ortiz,\nsame,07LIMA1/c,Bela Morra,\n"
                + "not-same,Ana Lorca,Cora Nadal,\nnot-same,Dora Ortiz,07LIMA1/d,");
        assertEquals(List.of("overrides.csv line 5: \"Ana Lorca\" and \"Cora Nadal\" are said not to be the same, but "
                        + "they are by overrides.csv line 2 and overrides.csv line 4",
                "overrides.csv line 6: \"Dora Ortiz\" and \"07LIMA1/d\" are said not to be the same, but both name 07LIMA1/d"),
                assertThrows(IllegalArgumentException.class, () -> RESOLVER.resolve(records, overrides)).getMessage().lines().toList());
    }

    @Test
    void overridesThatMakeAPersonAnOfficeAreNamedWithTheirLine() throws IOException {
        LocalEntity office = new LocalEntity("07LIMA1/o", EntityType.OFFICE, "Lorca", null, null, false, null, null);
        List<CableRecord> records = List.of(cable("07LIMA1", person("07LIMA1/a", "Ana Lorca"), office),
                cable("08LIMA2", person("08LIMA2/p", "Lorca")));
        assertEquals("overrides.csv line 2: \"07LIMA1/a\" ([PERSON]) and \"07LIMA1/o\" ([OFFICE]) are of different types and cannot be one",
                assertThrows(IllegalArgumentException.class, () -> RESOLVER.resolve(records, overrides("same,07LIMA1/a,07LIMA1/o,")))
                        .getMessage());
        Resolution resolution = RESOLVER.resolve(records, overrides("same,07LIMA1/a,Lorca,"));
        assertEquals(resolution.of("07LIMA1/a"), resolution.of("08LIMA2/p"));
        assertNotEquals(resolution.of("07LIMA1/a"), resolution.of("07LIMA1/o"), "of two things called so, only the person is meant");
    }

    @Test
    void overridesThatNameNothingAreNamedWithTheirLine() throws IOException {
        List<CableRecord> records = List.of(cable("07LIMA1", person("07LIMA1/a", "Ana Lorca")));
        List<String> messages = overrides("same,07LIMA1/a,Nobody At All,").unknown(records);
        assertEquals(1, messages.size());
        assertTrue(messages.get(0).contains("line 2") && messages.get(0).contains("Nobody At All"), messages.get(0));
    }

    @Test
    void aFileThatIsNoOverridesFileIsNamedWithItsLine() {
        assertTrue(assertThrows(IOException.class, () -> overrides("perhaps,a,b,")).getMessage().contains("line 2"));
        assertTrue(assertThrows(IOException.class, () -> overrides("same,a,,")).getMessage().contains("line 2"));
        assertTrue(assertThrows(IOException.class, () -> Overrides.parse(new StringReader("a,b\n"), "overrides.csv"))
                .getMessage().contains("\"answer\""));
    }

    @Test
    void anOverridesFileInAnotherEncodingOrWithABrokenQuoteIsSaidToBeOne() {
        byte[] bytes = ("answer,first,second,note\n" + "same,a,b,\n".repeat(2000) + "same,Calder\u00f3n,b,\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Reader latin = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
        String encoding = assertThrows(IOException.class, () -> Overrides.parse(latin, "overrides.csv")).getMessage();
        assertTrue(encoding.startsWith("overrides.csv is not in UTF-8"), encoding);
        String quote = assertThrows(IOException.class, () -> overrides("same,\"a,b,")).getMessage();
        assertTrue(quote.startsWith("overrides.csv: not CSV"), quote);
    }

    @Test
    void whatOneCableTellsApartIsNotJoinedByItsLetters() {
        for (String order : List.of("a", "z")) {
            List<CableRecord> cables = List.of(
                    cable("07LIMA1", office("07LIMA1/office/" + order, "ABCD"),
                            office("07LIMA1/office/m", "Alpha Beta Coastal Directorate"),
                            office("07LIMA1/office/n", "Andean Bureau of Commercial Data")),
                    cable("07LIMA2", office("07LIMA2/office/m", "Alpha Beta Coastal Directorate", "ABCD")),
                    cable("07LIMA3", office("07LIMA3/office/n", "Andean Bureau of Commercial Data", "ABCD")));
            Resolution resolution = RESOLVER.resolve(cables, Overrides.NONE);
            assertNotEquals(resolution.of("07LIMA1/office/m"), resolution.of("07LIMA1/office/n"), order);
        }
    }

    private static LocalEntity office(String id, String name, String... aliases) {
        return new LocalEntity(id, EntityType.OFFICE, name, List.of(aliases), null, false, null, null);
    }

    @Test
    void aCableGivenTwiceIsRefused() {
        CableRecord cable = cable("07LIMA1", person("07LIMA1/a", "Ana Lorca"));
        assertThrows(IllegalArgumentException.class, () -> RESOLVER.resolve(List.of(cable, cable), Overrides.NONE));
    }

    @Test
    void theCostGrowsWithTheCorpusAndNotWithItsSquare() {
        Map<Integer, Long> took = new HashMap<>();
        for (int size : List.of(2_000, 2_000, 20_000)) {
            long begin = System.nanoTime();
            RESOLVER.resolve(many(size), Overrides.NONE);
            took.put(size, System.nanoTime() - begin);
        }
        assertTrue(took.get(20_000) < took.get(2_000) * 60, took::toString);
    }

    /** Cables that name people of few surnames and offices of few kinds: the worst for blocking. */
    private static List<CableRecord> many(int size) {
        Random random = new Random(1);
        List<String> posts = List.of("LIMA", "OSLO", "PARIS", "TOKYO", "QUITO");
        List<CableRecord> records = new ArrayList<>();
        for (int i = 0; i < size / 4; i++) {
            String cable = "%02d%s%d".formatted(random.nextInt(10), posts.get(random.nextInt(5)), i);
            String surname = "Surname" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26));
            records.add(cable(cable, person(cable + "/person/1", "Given" + random.nextInt(50) + " " + surname),
                    person(cable + "/person/2", surname),
                    new LocalEntity(cable + "/office/1", EntityType.OFFICE, "Ministry of Justice", List.of("MOJ"), null, false, null, null),
                    new LocalEntity(cable + "/office/2", EntityType.OFFICE, "Body " + random.nextInt(size), null, null, false, null, null)));
        }
        return records;
    }

    private static Overrides overrides(String lines) throws IOException {
        return Overrides.parse(new StringReader("answer,first,second,note\n" + lines + "\n"), "overrides.csv");
    }

    private static CableRecord cable(String id, LocalEntity... entities) {
        return new CableRecord(id, id, null, null, List.of(entities), null, null, null, null, null);
    }

    private static LocalEntity person(String id, String name) {
        return new LocalEntity(id, EntityType.PERSON, name, null, null, false, null, null);
    }
}
