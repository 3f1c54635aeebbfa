package vn.nhipcau.library.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML file that others wrote, looked through before a parser of translations may see it: whole, in a known encoding, without a
 * document type, without ways to elsewhere. What stands where is noted, so that findings can name the line.
 *
 * @param text harmless, with its lines as in the file
 * @param root the name of the outermost element
 * @param attributes of the outermost element
 * @param files the attributes of each element of that name
 * @param places of the units, in their order
 * @param brokenAt the line where it breaks off: what stands there before is read; 0 for a whole one
 */
record Sheet(
        String text,
        String root,
        Map<String, String> attributes,
        List<Map<String, String>> files,
        List<Place> places,
        int brokenAt) {
    private static final int MEGABYTES = 30;

    /** Tools nest groups and codes some twenty deep; the JDK gives up at a hundred, without saying why. */
    private static final int DEEPEST = 90;

    /** A file names some hundred elements and attributes; readers keep each name that they meet. */
    private static final int MOST_NAMES = 5_000;

    private static final Set<String> UNITS = Set.of("trans-unit", "unit");
    private static final Pattern UNIT_END = Pattern.compile("</(?:[\\w.-]+:)?(?:trans-)?unit\\s*>");
    private static final Set<String> PROPOSALS = Set.of("alt-trans", "match");
    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml\\s[^>]*\\?>");

    /** Okapi would fetch what attributes of this name space point to. */
    private static final String INTERNATIONALIZATION_TAGS = "http://www.w3.org/2005/11/its";

    private static final XMLInputFactory FACTORY = factory();

    /**
     * A unit in the file.
     *
     * @param language that its target says it has, empty where it says none
     */
    record Place(int row, String language) {}

    /** Readers without document types; and so without a limit to what is said with the five signs that XML knows by name. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    /**
     * Looks a file through.
     *
     * @throws UnreadableFile too big, in no known encoding, broken, with a document type, nested too deep
     */
    static Sheet of(byte[] file) {
        if (file.length > MEGABYTES << 20) {
            throw new UnreadableFile(Finding.refused("library.exchange.tooBig", 0, MEGABYTES));
        }
        String decoded = Decoding.text(file);
        String text = Signs.withoutOkapis(DECLARATION.matcher(decoded).replaceFirst(""))
                .replace(INTERNATIONALIZATION_TAGS, "urn:nhipcau:left-out");
        Looking looking = new Looking();
        try {
            return looking.at(text, 0);
        } catch (UnreadableFile e) {
            String mended = looking.mended(text);
            if (mended == null || !e.why().key().equals("library.exchange.broken")) {
                throw e;
            }
            try {
                return new Looking().at(mended, e.why().row());
            } catch (UnreadableFile again) {
                throw e;
            }
        }
    }

    /** Says so where it breaks off. */
    void tell(List<Finding> findings) {
        if (brokenAt > 0) {
            findings.add(Finding.told("library.exchange.brokenOff", brokenAt, brokenAt, places.size()));
        }
    }

    private static final class Looking {
        private final List<Map<String, String>> files = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private String root = "";
        private Map<String, String> attributes = Map.of();
        private final Deque<String> open = new ArrayDeque<>();
        private List<String> aroundUnits = List.of();
        private int ended;
        private int depth;
        private int proposals;

        Sheet at(String text, int brokenAt) {
            try {
                XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
                while (xml.hasNext()) {
                    event(xml, xml.next());
                }
                xml.close();
            } catch (XMLStreamException e) {
                throw broken(e);
            }
            return new Sheet(text, root, attributes, List.copyOf(files), List.copyOf(places), brokenAt);
        }

        private void event(XMLStreamReader xml, int event) {
            int row = xml.getLocation().getLineNumber();
            switch (event) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableFile(Finding.refused("library.exchange.documentType", row, row));
                case XMLStreamConstants.START_ELEMENT -> start(xml, row);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    open.pop();
                    proposals -= PROPOSALS.contains(xml.getLocalName()) ? 1 : 0;
                    if (UNITS.contains(xml.getLocalName())) {
                        ended++;
                        aroundUnits = List.copyOf(open);
                    }
                }
                default -> {}
            }
        }

        /** A file that was cut, up to its last whole unit and closed behind it; null where there is none. */
        @Nullable
        String mended(String text) {
            Matcher end = UNIT_END.matcher(text);
            for (int i = 0; i < ended; i++) {
                if (!end.find()) {
                    return null;
                }
            }
            return ended == 0 ? null : text.substring(0, end.end()) + "</" + String.join("></", aroundUnits) + ">";
        }

        private void start(XMLStreamReader xml, int row) {
            String name = xml.getLocalName();
            names.add(name);
            open.push(xml.getPrefix().isEmpty() ? name : xml.getPrefix() + ":" + name);
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                names.add(xml.getAttributeLocalName(i));
                refuseOutside(xml.getAttributeNamespace(i), row);
            }
            if (++depth > DEEPEST || names.size() > MOST_NAMES) {
                throw new UnreadableFile(Finding.refused("library.exchange.nested", row, row));
            }
            if (depth == 1) {
                root = name;
                attributes = Sheet.attributes(xml);
            }
            if (name.equals("file")) {
                files.add(Sheet.attributes(xml));
            }
            proposals += PROPOSALS.contains(name) ? 1 : 0;
            if (UNITS.contains(name)) {
                places.add(new Place(row, ""));
            } else if (name.equals("target") && proposals == 0 && !places.isEmpty()) {
                String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
                places.set(places.size() - 1, new Place(places.getLast().row(), language == null ? "" : language));
            }
        }

        private static void refuseOutside(@Nullable String namespace, int row) {
            if (INTERNATIONALIZATION_TAGS.equals(namespace)) {
                throw new UnreadableFile(Finding.refused("library.exchange.outside", row, row));
            }
        }
    }

    /** The place where the reader gave up. */
    static UnreadableFile broken(XMLStreamException e) {
        int row = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        return new UnreadableFile(Finding.refused("library.exchange.broken", row, row));
    }

    static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    /** The languages of the first file; those of the outermost element where files have none. */
    String language(String ofFile, String ofRoot) {
        return files.stream()
                .map(file -> file.getOrDefault(ofFile, ""))
                .filter(language -> !language.isBlank())
                .findFirst()
                .orElse(attributes.getOrDefault(ofRoot, ""))
                .strip();
    }

    /** What the files say that they were made from. */
    List<String> originals() {
        return files.stream().map(file -> file.getOrDefault("original", "")).toList();
    }
}
