package vn.nhipcau.paper.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A written file taken apart by an XML parser that knows nothing of who wrote it. */
final class WrittenParts {
    private static final String MAIN = "word/document.xml";
    private static final String NOTES = "word/footnotes.xml";
    private static final Set<String> READ = Set.of(MAIN, NOTES);

    private final SAXParser parser;

    /** Parts that are the same in many files are parsed once. */
    private final Set<String> wellFormed = new HashSet<>();

    WrittenParts() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            parser = factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, byte[]> of(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static String text(byte[] docx, String part) {
        return new String(Objects.requireNonNull(of(docx).get(part), part), StandardCharsets.UTF_8);
    }

    /**
     * What stands in a file.
     *
     * @param paragraphs of the main part, in the order of the file
     * @param footnotes the lines of the notes, in the order of their numbers
     */
    record Read(List<String> paragraphs, List<String> footnotes) {}

    /** Fails when any part is not XML. */
    Read read(byte[] docx) {
        Map<String, byte[]> parts = of(docx);
        parts.forEach((name, bytes) -> {
            // a byte for a character
            if (!READ.contains(name) && wellFormed.add(new String(bytes, StandardCharsets.ISO_8859_1))) {
                parse(name, bytes, new DefaultHandler());
            }
        });
        List<String> footnotes = texts(parts, NOTES).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .toList();
        return new Read(texts(parts, MAIN), footnotes);
    }

    private List<String> texts(Map<String, byte[]> parts, String name) {
        Paragraphs read = new Paragraphs();
        parse(name, Objects.requireNonNull(parts.get(name), name), read);
        return read.texts;
    }

    private void parse(String name, byte[] bytes, DefaultHandler reader) {
        try {
            parser.parse(new ByteArrayInputStream(bytes), reader);
        } catch (SAXException e) {
            throw new AssertionError(name + " is not XML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Paragraphs extends DefaultHandler {
        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean isText;

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void startElement(String space, String name, String prefixed, Attributes attributes) {
            isText = name.equals("t");
            if (name.equals("p")) {
                text.setLength(0);
            } else if (name.equals("br")) {
                text.append(' ');
            }
        }

        @Override
        public void endElement(String space, String name, String prefixed) {
            isText = false;
            if (name.equals("p")) {
                texts.add(text.toString());
            }
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            if (isText) {
                text.append(chars, start, length);
            }
        }
    }
}
