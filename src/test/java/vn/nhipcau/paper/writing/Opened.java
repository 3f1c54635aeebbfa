package vn.nhipcau.paper.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.nhipcau.paper.writing.Part.Footnote;
import vn.nhipcau.paper.writing.Part.Heading;
import vn.nhipcau.paper.writing.Part.PaperTable;
import vn.nhipcau.paper.writing.Part.Paragraph;

/** A written file, opened without any library of office files: its parts as bytes, and as trees. */
record Opened(String name, Map<String, byte[]> parts, Map<String, Document> trees) {
    private static final int HOSTILE = 150;

    /** Papers of every kind, with and without contents, and hostile ones. */
    static final List<Opened> FILES = files();

    private static List<Opened> files() {
        List<Opened> files = new ArrayList<>();
        files.add(open("report", SamplePapers.provincialReport(), false));
        files.add(open("report with contents", SamplePapers.provincialReport(), true));
        files.add(open("department", SamplePapers.departmentReport(), false));
        files.add(open("letter", SamplePapers.letter(), false));
        files.add(open("notes", noted(), true));
        IntStream.range(0, HOSTILE)
                .forEach(seed -> files.add(open("hostile " + seed, HostilePapers.paper(seed), seed % 3 == 0)));
        return List.copyOf(files);
    }

    /** A paper in which all stands side by side that a file may not have side by side. */
    private static OfficialPaper noted() {
        PaperTable table = SamplePapers.tasks(2);
        return SamplePapers.of(
                null,
                "SỞ NGOẠI VỤ",
                List.of(
                        table,
                        table,
                        new Heading(1, "I", "Kết quả"),
                        new Paragraph(
                                "Một hai ba.", List.of(new Footnote(3, "Chú thích\nhai dòng"), new Footnote(0, ""))),
                        table),
                List.of(new Annex("Bảng", true, List.of(table)), new Annex("Trống", false, List.of())));
    }

    private static Opened open(String name, OfficialPaper paper, boolean contents) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            PaperWriter.write(paper, contents ? Contents.of(paper) : Contents.NONE, file);
            Map<String, byte[]> parts = WrittenParts.of(file.toByteArray());
            var builder = factory().newDocumentBuilder();
            Map<String, Document> trees = new LinkedHashMap<>();
            for (var part : parts.entrySet()) {
                trees.put(part.getKey(), builder.parse(new ByteArrayInputStream(part.getValue())));
            }
            return new Opened(name, parts, trees);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(name, e);
        }
    }

    private static DocumentBuilderFactory factory() {
        return DocumentBuilderFactory.newDefaultInstance();
    }

    /** Short, for what fails. */
    @Override
    public String toString() {
        return name;
    }

    Element part(String path) {
        return Objects.requireNonNull(trees.get(path), path).getDocumentElement();
    }

    Element document() {
        return part("word/document.xml");
    }

    /** All elements of a name in the document. */
    List<Element> all(String name) {
        return within(document(), name);
    }

    static List<Element> within(Element in, String name) {
        var found = in.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    static List<Element> children(Element parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    static List<String> named(List<Element> elements, String attribute) {
        return elements.stream().map(element -> element.getAttribute(attribute)).toList();
    }
}
