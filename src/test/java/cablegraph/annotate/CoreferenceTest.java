package cablegraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.cable.Cable;
import cablegraph.cable.Header;
import cablegraph.record.EntityType;
import cablegraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In these texts names stand in brackets of their type: {@code {Ana Birch}}, {@code [Harbor Board]}, {@code <Harbor Plan>}. */
class CoreferenceTest {

    private static final Map<Character, EntityType> OPEN =
            Map.of('{', EntityType.PERSON, '[', EntityType.OFFICE, '<', EntityType.PROGRAM);
    private static final Header EMBASSY = new Header("2009-05-03", "AMEMBASSY ARCADIA", List.of(), List.of(), null, null,
            List.of(), List.of(), null, List.of(), "OAKS");

    private static List<Chain> chains(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        int begin = 0;
        for (char c : marked.toCharArray()) {
            if (OPEN.containsKey(c)) {
                begin = text.length();
                types.add(OPEN.get(c));
            } else if ("}]>".indexOf(c) >= 0) {
                spans.add(new Span(begin, text.length()));
            } else {
                text.append(c);
            }
        }
        Cable cable = TestCables.cable(EMBASSY, null, text.toString());
        MentionFinder finder = (c, sentences) -> {
            List<Mention> names = new ArrayList<>();
            for (int i = 0; i < spans.size(); i++) {
                Span span = spans.get(i);
                Sentence sentence = sentences.stream().filter(s -> s.span().covers(span)).findFirst().orElseThrow();
                names.add(Mention.of(MentionForm.NAME, types.get(i), sentence, span, 1));
            }
            return names;
        };
        return new Annotator(finder).annotate(cable).chains();
    }

    /** Returns each chain's names as they stand in the text. */
    private static List<String> joined(String marked) {
        return chains(marked).stream().filter(chain -> !chain.unnamed())
                .map(chain -> chain.mentions().stream().map(Mention::text).collect(Collectors.joining(" = "))).sorted().toList();
    }

    private static Chain named(String name, String marked) {
        return chains(marked).stream().filter(chain -> chain.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> references(Chain chain) {
        return chain.references().stream().map(Mention::text).toList();
    }

    @Test
    void aShortFormIsTheOneWhomItShortens() {
        assertEquals(List.of("ELENA VERDE RIOS = Elena Verde Rios = Verde Rios = Elena Verde = Rios"),
                joined("{ELENA VERDE RIOS} TO VISIT\n{Elena Verde Rios} came. {Verde Rios} spoke, {Elena Verde} left and {Rios} wrote."));
        assertEquals(List.of("José Ñandú = Jose Nandu"), joined("{José Ñandú} spoke. {Jose Nandu} left."));
        assertEquals(List.of("Tomas de la Rama = de la Rama", "Zaid al-Kadri = Kadri"),
                joined("{Tomas de la Rama} met {Zaid al-Kadri}. {de la Rama} agreed with {Kadri}."));
    }

    @Test
    void initialsStandForGivenNames() {
        assertEquals(List.of("John Francis Alder = J. ALDER = John F. Alder = JFA"),
                joined("{John Francis Alder} met A/S {J. ALDER}. {John F. Alder} is called {JFA}."));
    }

    @Test
    void twoOfOneSurnameStayTwo() {
        assertEquals(List.of("Ana Birch", "Tom Birch"), joined("{Ana Birch} and {Tom Birch} came."));
        // The bare surname is first the one named last, and from then on the same.
        assertEquals(List.of("Ana Birch = Birch = Birch", "Tom Birch"),
                joined("{Ana Birch} came. {Birch} spoke. Her brother {Tom Birch} came too. {Birch} left."));
        assertEquals(List.of("Ana Birch = Birch", "Tom Birch"),
                joined("Minister {Ana Birch} came. Senator {Tom Birch} came too. Minister {Birch} left."));
        assertEquals(List.of("Birch", "Robert Birch"), joined("Attorney General {Robert Birch} came. President {Birch} did not."));
        assertEquals(List.of("Mr. Birch = Birch", "Mrs. Birch"), joined("{Mr. Birch} spoke. {Mrs. Birch} left. {Birch} stayed."));
    }

    @Test
    void aSlipOfThePenIsTheSamePersonAndADaughterIsNot() {
        assertEquals(List.of("Pavel Orlovsky = Orlovsky = Orlowsky"), joined("{Pavel Orlovsky} came. {Orlovsky} spoke. {Orlowsky} left."));
        assertEquals(List.of("Pavel Petrov", "Petrova"), joined("{Pavel Petrov} came. {Petrova} spoke."));
    }

    @Test
    void titlesBeforeAndBehindANameAreTheirBearers() {
        assertEquals(List.of("Secretary of Public Works"), named("Ana Birch", "Secretary of Public Works {Ana Birch} spoke.").titles());
        assertEquals(List.of("Head of Customs"), named("Tom Alder", "{Tom Alder}, Head of Customs, spoke.").titles());
    }

    @Test
    void anAcronymIsTheBodyBesideWhichItStandsInBrackets() {
        assertEquals(List.of("Federal Port Guard = FGK = FGK"), joined("The [Federal Port Guard] ([FGK]) came. [FGK] left."));
        assertEquals(List.of("FGK = Federal Port Guard"), joined("[FGK] ([Federal Port Guard]) came."));
    }

    @Test
    void anAcronymIsTheBodyWhoseInitialsItHas() {
        assertEquals(List.of("Bureau of Inland Harbors = BIH"), joined("The [Bureau of Inland Harbors] met. [BIH] agreed."));
        assertEquals(List.of("Defense Ministry = MOD"), joined("The [Defense Ministry] met. [MOD] agreed."));
        assertEquals(List.of("U.S. Government = USG"), joined("The [U.S. Government] met. [USG] agreed."));
        assertEquals(List.of("Port Commission", "PC Bank"), joined("The [Port Commission] met. [PC Bank] agreed.").stream()
                .sorted(Comparator.reverseOrder()).toList());
    }

    @Test
    void aGovernmentIsOneUnderItsCountryAndItsPeople() {
        assertEquals(List.of("Government of Spain = Spanish Government = GOS"),
                joined("The [Government of Spain] met. The [Spanish Government] agreed. [GOS] paid."));
        assertEquals(List.of("Australian Government", "Austrian Government"),
                joined("The [Austrian Government] met the [Australian Government]."));
    }

    @Test
    void shortFormsOfBodies() {
        assertEquals(List.of("Department of the Treasury = Treasury"), joined("The [Department of the Treasury] met. [Treasury] agreed."));
        assertEquals(List.of("Harbor Commission = Commission"), joined("The [Harbor Commission] met. The [Commission] agreed."));
        assertEquals(List.of("Ministry of Ports, Roads and Rail = Ports Ministry"),
                joined("The [Ministry of Ports, Roads and Rail] met. The [Ports Ministry] agreed."));
        assertEquals(List.of("Finance Ministry = Ministry of Finance"), joined("The [Finance Ministry] is the [Ministry of Finance]."));
    }

    @Test
    void aPartOfABodyIsAnotherBody() {
        assertEquals(List.of("National Assembly", "National Assembly Budget Committee"),
                joined("The [National Assembly Budget Committee] met. The [National Assembly] did not."));
        assertEquals(List.of("Bureau of Ports, Department of Works", "Department of Works"),
                joined("The [Bureau of Ports, Department of Works] met. The [Department of Works] did not."));
        assertEquals(List.of("Budget Committee", "Committee", "Harbor Committee"),
                joined("The [Budget Committee] met the [Harbor Committee]. The [Committee] agreed."));
    }

    @Test
    void programmesByTheirShortFormsAndAcronyms() {
        assertEquals(List.of("Harbor Lights law = Harbor Lights"), joined("He praised the <Harbor Lights law>. <Harbor Lights> is new."));
        assertEquals(List.of("Coastal Aid Initiative = CAI"), joined("The <Coastal Aid Initiative> began. <CAI> is new."));
        assertEquals(List.of("Coast Plan = Plan", "River Plan = Plan"),
                joined("The <Coast Plan> began. The <Plan> is new. The <River Plan> is old. The <Plan> ended."));
    }

    @Test
    void aRoleIsTheOneWhoBearsTheTitle() {
        String text = "Attorney General {Ana Birch} met {Tom Alder}. The Attorney General asked for help.";
        assertEquals(List.of("Attorney General"), references(named("Ana Birch", text)));
        assertTrue(chains(text).stream().noneMatch(Chain::unnamed));
    }

    @Test
    void aRoleThatNobodyBearsIsAPersonWithoutName() {
        List<Chain> chains = chains("PolOff met {Tom Alder}. Alder told PolOff that the Ambassador was welcome.");
        assertEquals(List.of("Ambassador (Embassy Arcadia)", "PolOff (Embassy Arcadia)"),
                chains.stream().filter(Chain::unnamed).map(Chain::name).sorted().toList());
        assertEquals(2, chains.stream().filter(chain -> chain.name().startsWith("PolOff")).findFirst().orElseThrow().references().size());
    }

    /** Returns the names of the role-holders whom the text does not name. */
    private static List<String> unnamed(String marked) {
        return chains(marked).stream().filter(Chain::unnamed).map(Chain::name).sorted().toList();
    }

    @Test
    void aRoleWithItsBodyOrNationIsAPersonOfItsOwn() {
        assertEquals(List.of("Ambassador (Embassy Arcadia)", "Ambassador (French)"),
                unnamed("{Tom Alder} told the Ambassador that the French Ambassador had left."));
        assertEquals(List.of("Official (Harbor Board)"), unnamed("{Tom Alder} met a senior [Harbor Board] official."));
        assertEquals(List.of("Minister (Culture)"), unnamed("{Tom Alder} met the Minister of Culture today."));
        assertEquals(List.of(), unnamed("{Tom Alder} met an official in the street."));
    }

    @Test
    void aTitleIsNoOtherPerson() {
        assertEquals(List.of(), unnamed("French Ambassador {Ana Birch} met {Tom Alder}, the Minister of Culture."));
        String text = "French Ambassador {Ana Birch} came. Minister {Tom Alder} and the French Ambassador spoke.";
        assertEquals(List.of("French Ambassador"), references(named("Ana Birch", text)));
        // A First Secretary is not the Secretary.
        assertEquals(List.of("Secretary"), unnamed("The Secretary met First Secretary {Tom Alder}."));
    }

    @Test
    void telegramsLeaveArticlesOut() {
        assertEquals(List.of("Secretary"), unnamed("Saw {Alder} today. He told me Secretary had agreed with him on visit.").stream()
                .filter(name -> name.equals("Secretary")).toList());
        assertEquals(List.of(), unnamed("The author saw the minister, who told a friend that Secretary is a fine word for the file."));
        assertEquals(List.of("Ambassador (Embassy Arcadia)"), unnamed("I saw {Alder} today. He told me nothing."));
    }

    @Test
    void heIsTheSubjectOfTheSentenceBefore() {
        assertEquals(List.of("He"), references(named("Tom Alder", "{Tom Alder} met {Ana Birch}. He agreed.")));
        assertEquals(List.of("She"), references(named("Ana Birch", "Mr. {Alder} met Ms. {Ana Birch}. She agreed.")));
        assertEquals(List.of(), references(named("Tom Alder", "Mr. {Tom Alder} came. She agreed.")));
    }

    @Test
    void idsAreAsciiAndEachItsOwn() {
        assertEquals(List.of("09TEST1/person/jose-nandu"), chains("{José Ñandú} spoke.").stream().map(Chain::id).toList());
        assertEquals(List.of("09TEST1/person/birch", "09TEST1/person/birch-2"),
                chains("Mr. {Birch} spoke. Mrs. {Birch} left.").stream().map(Chain::id).toList());
    }

    @Test
    void aCommonNounSpeaksOfTheProgrammeThatIsCalledSo() {
        assertEquals(List.of("the program", "this program"), references(named("HARVEST",
                "He praised the <HARVEST> program. Officials like the program, and this program is the best."
                        + "\n\nThe program of the Opera is new.")));
        assertEquals(List.of("The treaty"), references(named("Lake Treaty",
                "The <Lake Treaty> and the <Coast Plan> were signed. The treaty is older than the law on ports.")));
        assertEquals(List.of(), references(named("Coast Plan", "They signed the <Coast Plan>. The plan to build a port is another.")));
    }
}
