package vn.nhipcau.library.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Cuts a TMX file into its units without holding more than one, and lets nothing through that could harm. What the texts
 * mean is Okapi's business; which of them are source and target, Okapi cannot tell where a file has several languages.
 */
final class TmxUnits {
    private static final XMLInputFactory FACTORY = Sheet.factory();

    /** Every TMX file may name the standard's document type; one that brings its own could bring anything. */
    private static final Pattern OWN_TYPE = Pattern.compile("<!DOCTYPE[^>]*?\\[");

    private static final int HEAD = 1 << 16;
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 60;

    private final Guarded file;
    private String header = "";

    TmxUnits(InputStream file) {
        this.file = new Guarded(file, OWN_TYPE, HEAD);
    }

    /**
     * Hands over the units in their order.
     *
     * @throws UnreadableFile where the file breaks off, is no TMX, or brings a document type of its own
     */
    void forEach(Consumer<TmxUnit> taker) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(file);
            boolean isBegun = false;
            while (xml.hasNext()) {
                int event = xml.next();
                refuseEntity(xml, event);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (!isBegun && !xml.getLocalName().equals("tmx")) {
                        throw new UnreadableFile(Finding.refused("library.exchange.otherFormat", row(xml), "TMX 1.4"));
                    }
                    isBegun = true;
                    start(xml, taker);
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw Sheet.broken(e);
        }
    }

    private void start(XMLStreamReader xml, Consumer<TmxUnit> taker) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "header" -> header = Sheet.attributes(xml).getOrDefault("srclang", "");
            case "tu" -> taker.accept(unit(xml));
            default -> {}
        }
    }

    private TmxUnit unit(XMLStreamReader xml) throws XMLStreamException {
        int row = row(xml);
        Map<String, String> attributes = Sheet.attributes(xml);
        Map<String, String> properties = new LinkedHashMap<>();
        List<TmxUnit.Variant> variants = new ArrayList<>();
        Map<String, String> variant = Map.of();
        while (!(next(xml) == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("tu"))) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "tuv" -> variant = Sheet.attributes(xml);
                case "prop" -> {
                    String type = String.valueOf(xml.getAttributeValue(null, "type"));
                    properties.put(type, words(xml));
                }
                case "seg" -> variants.add(new TmxUnit.Variant(variant.getOrDefault("lang", ""), copied(xml), variant));
                default -> {}
            }
        }
        return new TmxUnit(row, attributes.getOrDefault("srclang", header), attributes, properties, variants);
    }

    /** The element that has begun, as it stands; moves to its end. */
    private static String copied(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder copy = new StringBuilder();
        int depth = 0;
        do {
            if (xml.isStartElement()) {
                depth++;
                copy.append('<').append(xml.getLocalName());
                Sheet.attributes(xml)
                        .forEach((name, value) -> copy.append(' ')
                                .append(name)
                                .append("=\"")
                                .append(XmlOut.escaped(value, true))
                                .append('"'));
                copy.append('>');
            } else if (xml.isEndElement()) {
                depth--;
                copy.append("</").append(xml.getLocalName()).append('>');
            } else if (xml.isCharacters()) {
                copy.append(XmlOut.escaped(xml.getText(), false));
            }
            if (copy.length() > LONGEST || depth > DEEPEST) {
                throw new UnreadableFile(Finding.refused("library.exchange.nested", row(xml), row(xml)));
            }
        } while (depth > 0 && next(xml) >= 0);
        return copy.toString();
    }

    /** The words of the element that has begun; moves to its end. */
    private static String words(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = next(xml);
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            words.append(xml.isCharacters() && words.length() < LONGEST ? xml.getText() : "");
        }
        return words.toString();
    }

    private static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        refuseEntity(xml, event);
        return event;
    }

    private static void refuseEntity(XMLStreamReader xml, int event) {
        boolean isLate = event == XMLStreamConstants.DTD && xml.getLocation().getCharacterOffset() > HEAD / 2;
        if (event == XMLStreamConstants.ENTITY_REFERENCE || isLate) {
            throw new UnreadableFile(Finding.refused("library.exchange.documentType", row(xml), row(xml)));
        }
    }

    private static int row(XMLStreamReader xml) {
        return Math.max(0, xml.getLocation().getLineNumber());
    }

    /** The file, whose beginning is looked at before anybody else sees it. */
    private static final class Guarded extends java.io.FilterInputStream {
        private final Pattern refused;
        private final int head;
        private boolean isLookedAt;

        Guarded(InputStream file, Pattern refused, int head) {
            super(new java.io.BufferedInputStream(file, head));
            this.refused = refused;
            this.head = head;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            look();
            return super.read(into, from, most);
        }

        @Override
        public int read() throws IOException {
            look();
            return super.read();
        }

        private void look() throws IOException {
            if (isLookedAt) {
                return;
            }
            isLookedAt = true;
            in.mark(head);
            String beginning = new String(in.readNBytes(head), java.nio.charset.StandardCharsets.ISO_8859_1);
            in.reset();
            // letters of two bytes have a zero in each that a document type is written with
            if (refused.matcher(beginning.replace("\0", "")).find()) {
                throw new UnreadableFile(Finding.refused("library.exchange.documentType", 1, 1));
            }
        }
    }
}
