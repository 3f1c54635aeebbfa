package vn.nhipcau.library.media;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Whose a picture is, in the form in which it travels with the picture (XMP, ISO 16684-1).
 *
 * @param creator whose it is
 * @param credits who is to be named, by language; that of the original is also the one for all others
 * @param licence its name
 * @param address where its words stand
 */
record Xmp(
        String creator,
        Map<String, String> credits,
        String licence,
        @Nullable String address) {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";

    /** An XML tree of RDF, without the wrapping of a packet. */
    String rdf() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("rdf:RDF");
            xml.writeAttribute("xmlns:rdf", RDF);
            xml.writeStartElement("rdf:Description");
            xml.writeAttribute("rdf:about", "");
            plain(xml);
            if (!creator.isEmpty()) {
                list(xml, "dc:creator", "rdf:Seq", Map.of("", creator));
            }
            if (!credits.isEmpty()) {
                list(xml, "dc:rights", "rdf:Alt", alternatives());
            }
            if (!licence.isEmpty()) {
                list(xml, "xmpRights:UsageTerms", "rdf:Alt", Map.of("x-default", licence));
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void plain(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("xmlns:dc", DC);
        xml.writeAttribute("xmlns:xmpRights", RIGHTS);
        xml.writeAttribute("xmpRights:Marked", licence.equals("CC0 1.0") ? "False" : "True");
        if (address != null) {
            xml.writeAttribute("xmpRights:WebStatement", address);
        }
    }

    /** A whole packet. */
    String packet() {
        return "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                + rdf() + "</x:xmpmeta><?xpacket end=\"r\"?>";
    }

    private Map<String, String> alternatives() {
        Map<String, String> all = new TreeMap<>(credits);
        all.put(
                "x-default",
                credits.getOrDefault("vi", credits.values().iterator().next()));
        return all;
    }

    private static void list(XMLStreamWriter xml, String name, String kind, Map<String, String> items)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeStartElement(kind);
        // the one for all languages stands first
        for (String language : items.keySet().stream()
                .sorted(java.util.Comparator.comparing((String one) -> !one.equals("x-default"))
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .toList()) {
            xml.writeStartElement("rdf:li");
            if (!language.isEmpty()) {
                xml.writeAttribute("xml:lang", language);
            }
            xml.writeCharacters(items.get(language));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
