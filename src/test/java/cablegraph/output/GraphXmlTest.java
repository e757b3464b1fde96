package cablegraph.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class GraphXmlTest {

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void graphmlHoldsEveryNodeAndEdge() throws Exception {
        StringWriter out = new StringWriter();
        GraphXml.graphml(EdgeListsTest.graph(), out);
        Document document = parse(out.toString());
        assertEquals(3, document.getElementsByTagName("node").getLength());
        Element met = (Element) document.getElementsByTagName("edge").item(0);
        assertEquals("false", met.getAttribute("directed"));
        assertEquals("true", ((Element) document.getElementsByTagName("edge").item(1)).getAttribute("directed"));
        assertEquals("1", met.getElementsByTagName("data").item(0).getTextContent());
    }

    @Test
    void gexfHoldsEveryNodeAndEdge() throws Exception {
        StringWriter out = new StringWriter();
        GraphXml.gexf(EdgeListsTest.graph(), out);
        Document document = parse(out.toString());
        assertEquals("@Piet Horn", ((Element) document.getElementsByTagName("node").item(1)).getAttribute("label"));
        assertEquals("directed", ((Element) document.getElementsByTagName("edge").item(1)).getAttribute("type"));
    }

    @Test
    void whatXmlCannotWriteIsLeftOut() throws Exception {
        StringWriter out = new StringWriter();
        XmlText.write(out, xml -> xml.text("a", "x\u0000\u0007<&>\uD83D\uDE00\uD800y"));
        assertEquals("x<&>\uD83D\uDE00y", parse(out.toString()).getDocumentElement().getTextContent());
    }
}
