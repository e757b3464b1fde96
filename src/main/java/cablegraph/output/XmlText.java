package cablegraph.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML written element by element, one a line. */
final class XmlText {

    private final XMLStreamWriter xml;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What an XML document holds. */
    interface Content {
        void writeTo(XmlText xml) throws XMLStreamException;
    }

    /** Writes a document in UTF-8; the file is replaced only once the document is complete. */
    static void write(Path file, Content content) throws IOException {
        CompleteFile.replace(file, out -> write(out, content));
    }

    /** Writes a document. */
    static void write(Writer out, Content content) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            content.writeTo(new XmlText(xml));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }

    /** Opens an element; {@code attributes} are names and values in turn, null values left out. */
    XmlText open(String name, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters("\n");
        return this;
    }

    XmlText close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
        return this;
    }

    /** Writes an element without content. */
    XmlText empty(String name, Object... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        xml.writeCharacters("\n");
        return this;
    }

    /** Writes an element that holds text. */
    XmlText text(String name, String text, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(legal(text));
        return close();
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                xml.writeAttribute(attributes[i].toString(), legal(attributes[i + 1].toString()));
            }
        }
    }

    /** XML 1.0 (section 2.2) has no way to write most control characters, so they go. */
    private static String legal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000).forEach(out::appendCodePoint);
        return out.toString();
    }
}
