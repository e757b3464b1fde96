package cablegraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.annotate.AnnotatedCable;
import cablegraph.annotate.Annotator;
import cablegraph.cable.CableParser;
import cablegraph.cable.RawCable;
import cablegraph.record.EntityType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GoldChainsTest {

    private static final GoldCable GOLD = new GoldCable("79LIMA1", List.of(
            new GoldEntity("ostrow", EntityType.PERSON, "Ostrow", false, List.of("OSTROW")),
            new GoldEntity("iea", EntityType.OFFICE, "IEA", false, List.of("IEA")),
            new GoldEntity("mfa", EntityType.OFFICE, "MFA", false, List.of("MFA")),
            new GoldEntity("rep", EntityType.PERSON, "Representative (IEA)", true, List.of("IEA REP")),
            new GoldEntity("iea-official", EntityType.PERSON, "Official (IEA)", true, List.of("IEA OFFICIAL")),
            new GoldEntity("mfa-official", EntityType.PERSON, "Official (MFA)", true, List.of("MFA OFFICIAL"))), List.of());

    private static Map<String, List<String>> chains(String text) {
        AnnotatedCable cable = new Annotator(new GoldMentionFinder(List.of(GOLD)))
                .annotate(new CableParser().parse(new RawCable("79LIMA1", "79LIMA1.txt", text)));
        Map<String, String> names = cable.chains().stream().collect(Collectors.toMap(c -> c.id(), c -> c.name()));
        return GoldChains.of(cable, GOLD).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                e -> e.getValue().stream().map(names::get).sorted().toList()));
    }

    @Test
    void findsARoleHolderWhoseBodyTheAnnotatorsTookIntoTheName() {
        assertEquals(List.of("Representative (IEA)"), chains("1. OSTROW TOLD IEA REP THAT TALKS WERE OVER.\n").get("rep"));
    }

    @Test
    void tellsTwoHoldersOfOneRoleApartByTheirBodies() {
        Map<String, List<String>> chains = chains("1. MFA OFFICIAL CALLED ON OSTROW.\n\n2. LATER AN IEA OFFICIAL CALLED ON OSTROW.\n");

        assertEquals(List.of("Official (MFA)"), chains.get("mfa-official"));
        assertEquals(List.of("Official (IEA)"), chains.get("iea-official"));
    }
}
