package shangliang.thread;

import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an Atom feed, so that anyone can follow a public matter without leaving a name. */
final class Feed implements AutoCloseable {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Feed(String address, String title, String lang) throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", lang);
        element("id", address);
        element("title", title);
        link(address);
        xml.writeStartElement("author");
        element("name", address);
        xml.writeEndElement();
    }

    void updated(Instant at) throws XMLStreamException {
        element("updated", at.toString());
    }

    void entry(String id, Instant at, String title) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + id);
        element("title", title);
        updated(at);
        xml.writeEndElement();
    }

    String end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
        return text.toString();
    }

    private void link(String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", address);
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
