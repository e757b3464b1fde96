package cablegraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cablegraph.record.EntityType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

    private static final Annotator ANNOTATOR = new Annotator(new ThoroughMentionFinder(OpenNlpMentionFinder.bundled()));

    @Provide
    Arbitrary<String> telegrams() {
        Arbitrary<String> words = Arbitraries.of("Ana Birch", "BIRCH", "Birch's", "Mrs.", "Mr.", "President", "PolOff", "I", "He",
                "the", "The", "Ambassador", "French", "of", "Ministry of Ports", "(", "MOP", ")", "MOP", ",", ".", "told", "met with",
                "\n", "U.S.", "A/S", "\"", "K", "Port Plan", "Plan", "\u00d1and\u00fa", "\ud83d\udea2", "-", "'");
        return words.list().ofMinSize(1).ofMaxSize(60).map(list -> String.join(" ", list)).filter(text -> !text.isBlank());
    }

    @Property(tries = 300)
    void chainsAreInOrderAndEachMentionIsTheTextsAndOneChains(@ForAll("telegrams") String text) {
        AnnotatedCable annotated = ANNOTATOR.annotate(TestCables.body(text));
        Set<Mention> seen = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (Chain chain : annotated.chains()) {
            ids.add(chain.id());
            assertEquals(chain.unnamed(), chain.mentions().isEmpty());
            List<Mention> all = new ArrayList<>(chain.mentions());
            all.addAll(chain.references());
            for (Mention mention : all) {
                assertTrue(seen.add(mention), () -> mention + " stands in two chains");
                assertEquals(mention.text(), mention.span().in(text));
                assertTrue(annotated.sentences().get(mention.sentence()).span().covers(mention.span()));
            }
            assertEquals(chain.mentions().stream().sorted().toList(), chain.mentions());
        }
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
    }

    @Test
    void whatIsNowhereSurelyANameIsNotAmongTheSure() {
        assertEquals(List.of(), entities("Birch came. Birch left.", 0.7, 0.79));
        assertEquals(List.of("Birch 2"), entities("Birch came. Birch left.", 0.7, 0.81), "one sure place is enough for both");
    }

    /** Returns the entities and their number of names if the first word of each sentence is a person as surely as given. */
    private static List<String> entities(String text, double... sure) {
        MentionFinder finder = (cable, sentences) -> sentences.stream()
                .map(s -> Mention.of(MentionForm.NAME, EntityType.PERSON, s, 0, 1, sure[s.index()])).toList();
        return new Annotator(finder).annotate(TestCables.body(text)).sure().chains().stream()
                .map(chain -> chain.name() + " " + chain.mentions().size()).toList();
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        String text = "INTERIOR MINISTER ISIK TOLD EMBOFF THAT MINISTRY OF INTERIOR (MOI) AGREED. HE LEFT. IT IS IN ISTANBUL.";
        Locale before = Locale.getDefault();
        List<Chain> chains = ANNOTATOR.annotate(TestCables.body(text)).chains();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(chains, ANNOTATOR.annotate(TestCables.body(text)).chains());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void thousandsOfNamesTakeNoLongerThanTheyMust() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            String surname = "Q" + Integer.toString(i + 1000, 26).replaceAll("[0-9]", "z");
            text.append("Minister Tom ").append(surname).append(" met with Ministry of ").append(surname).append(". He left. ");
        }
        assertTimeout(Duration.ofSeconds(20), () -> ANNOTATOR.annotate(TestCables.body(text.toString())));
    }
}
