package vn.nhipcau.paper.source;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.UnreadablePaper;

/** XML of an untrusted file as a row of events: no document type, no entities, nothing fetched. */
public final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    /** Tables in tables in text boxes go some forty deep; what is beyond was made to break readers. */
    private static final int DEEPEST = 90;

    /** Bytes without a tag. */
    private static final int LONGEST = 2_000_000;

    /** The whole of Word's XML has fewer; the reader of events keeps each name that it has met. */
    private static final int MOST_NAMES = 5_000;

    private final XMLStreamReader events;
    private final Set<String> names = new HashSet<>();
    private int depth;

    public Xml(byte[] part) {
        refuseLong(part);
        try {
            events = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException e) {
            throw new UnreadablePaper("broken");
        }
    }

    /** The reader of events keeps the words of an element, and each attribute, in one piece. */
    private static void refuseLong(byte[] part) {
        int since = 0;
        for (int i = 0; i < part.length; i++) {
            if (part[i] == '<') {
                since = i;
            } else if (i - since > LONGEST) {
                throw new UnreadablePaper("tooLong");
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Moves to the next begin or end of an element; false at the end of the document. */
    public boolean next() {
        try {
            while (events.hasNext()) {
                int event = events.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadablePaper("broken");
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    count(event);
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new UnreadablePaper("broken");
        }
    }

    private void count(int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            names.add(events.getLocalName());
            for (int i = 0; i < events.getAttributeCount(); i++) {
                names.add(events.getAttributeLocalName(i));
            }
            for (int i = 0; i < events.getNamespaceCount(); i++) {
                names.add(String.valueOf(events.getNamespacePrefix(i)));
            }
        }
        if (names.size() > MOST_NAMES) {
            throw new UnreadablePaper("broken");
        }
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
        if (depth > DEEPEST) {
            throw new UnreadablePaper("nested");
        }
    }

    public boolean isStart() {
        return events.isStartElement();
    }

    public String name() {
        return events.getLocalName();
    }

    /** The text of an element that holds nothing else; moves to its end. */
    public String text() {
        try {
            String text = events.getElementText();
            depth--;
            return text;
        } catch (XMLStreamException e) {
            throw new UnreadablePaper("broken");
        }
    }

    /** Moves to the end of the element that has just begun. */
    public void skip() {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += isStart() ? 1 : -1;
        }
    }

    /** Of the element that has just begun, by local name; the first where two namespaces have it. */
    public Map<String, String> attributes() {
        int count = events.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            attributes.putIfAbsent(events.getAttributeLocalName(i), events.getAttributeValue(i));
        }
        return attributes;
    }

    public @Nullable String attribute(String localName) {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            if (events.getAttributeLocalName(i).equals(localName)) {
                return events.getAttributeValue(i);
            }
        }
        return null;
    }

    public int number(String localName, int otherwise) {
        String value = attribute(localName);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A switch of Word: on when the element stands there without a value. */
    public boolean isOn() {
        String value = attribute("val");
        return value == null
                || switch (value.toLowerCase(Locale.ROOT)) {
                    case "0", "false", "off", "none" -> false;
                    default -> true;
                };
    }
}
