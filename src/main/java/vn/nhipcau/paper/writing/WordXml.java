package vn.nhipcau.paper.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One part of a Word file, written straight through: names carry their prefix, as they stand in the file. */
final class WordXml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private interface Step {
        void take() throws XMLStreamException;
    }

    WordXml(OutputStream part) {
        try {
            xml = FACTORY.createXMLStreamWriter(part, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    /** The outermost element, with the name spaces of Word. */
    WordXml root(String name) {
        return open(name, "xmlns:w", WORD, "xmlns:r", RELATIONS);
    }

    /**
     * An element that holds others.
     *
     * @param attributes name, value, name, value …
     */
    WordXml open(String name, String... attributes) {
        return take(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
        });
    }

    WordXml close() {
        return take(xml::writeEndElement);
    }

    /** An element without content. */
    WordXml leaf(String name, String... attributes) {
        return take(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    WordXml text(String text) {
        return take(() -> xml.writeCharacters(PlainText.bearable(text)));
    }

    void finish() {
        take(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private WordXml take(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    private static UncheckedIOException unwritten(XMLStreamException e) {
        return new UncheckedIOException(e.getCause() instanceof IOException cause ? cause : new IOException(e));
    }
}
