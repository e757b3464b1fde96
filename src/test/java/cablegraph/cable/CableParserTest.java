package cablegraph.cable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cablegraph.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CableParserTest {

    private static final String TEXT = """
            R 011200Z MAR 05
            FM AMEMBASSY BORDURIA
            TO SECSTATE WASHDC
            UNCLAS BORDURIA 000017

            TAGS: PREL
            SUBJECT: MINISTER KLOW ON THE
            HARBOR PLAN

            Summary
            -------
            1. (SBU) Minister Klow met the

            BORDURIA 00000017 002 OF 002


            ambassador. He spoke of ports.

            2. (U) Nothing more.
            PENN
            """;

    @Test
    void readsSubjectHeadingAndParagraphsAcrossAPageMarker() {
        Cable cable = new CableParser().parse(new RawCable("05BORDURIA17", "05BORDURIA17.txt", TEXT));

        assertEquals(List.of("MINISTER KLOW ON THE HARBOR PLAN", "Summary",
                        "Minister Klow met the ambassador. He spoke of ports.", "Nothing more."),
                cable.passages().map(p -> p.text().text()).toList());
        assertEquals(List.of(0, 1, 2), cable.paragraphs().stream().map(Paragraph::number).toList());
        assertEquals("SBU", cable.paragraph(1).marking().printed());
        assertEquals("PENN", cable.header().signer());
        Passage body = cable.paragraph(1).passages().get(1);
        int at = body.text().text().indexOf("the ambassador");
        assertEquals("the\n\nBORDURIA 00000017 002 OF 002\n\n\nambassador",
                body.text().toOriginal(new Span(at, at + 14)).in(TEXT));
    }
}
