package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.paper.writing.Opened.children;
import static vn.nhipcau.paper.writing.Opened.named;
import static vn.nhipcau.paper.writing.Opened.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What Word refuses a file for although each of its parts may be right: between the parts, and beside the schemas. */
class WordPackageTest {
    private static final String RELATIONS = "word/_rels/document.xml.rels";

    /** Over every file, named when it fails. */
    static void each(Consumer<Opened> rule) {
        assertThat(Opened.FILES).hasSizeGreaterThan(100).allSatisfy(rule);
    }

    /** Word reads it first and gives up on a part that it does not name. */
    @Test
    void contentTypesComeFirstAndNameEveryPart() {
        each(file -> {
            assertThat(file.parts().keySet()).first().isEqualTo("[Content_Types].xml");
            Element types = file.part("[Content_Types].xml");
            List<String> named = named(children(types, "Override"), "PartName");
            List<String> endings = named(children(types, "Default"), "Extension");
            assertThat(named)
                    .doesNotHaveDuplicates()
                    .allMatch(name -> file.parts().containsKey(name.substring(1)));
            assertThat(file.parts().keySet().stream().skip(1))
                    .allMatch(part -> named.contains("/" + part) || part.endsWith(".rels"));
            assertThat(endings).contains("rels", "xml");
        });
    }

    /** The default type of .xml opens no part of Word. */
    @Test
    void everyPartOfWordHasATypeOfItsOwn() {
        each(file -> assertThat(children(file.part("[Content_Types].xml"), "Override").stream()
                        .filter(type -> type.getAttribute("PartName").startsWith("/word/"))
                        .map(type -> type.getAttribute("ContentType")))
                .hasSize(8)
                .allMatch(type -> type.startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml.")));
    }

    /** A relationship that leads nowhere is "unreadable content". */
    @Test
    void relationshipsLeadToPartsAndHaveIdsOfTheirOwn() {
        each(file -> {
            for (String part : List.of("_rels/.rels", RELATIONS)) {
                List<Element> relations = children(file.part(part));
                String folder = part.equals(RELATIONS) ? "word/" : "";
                assertThat(named(relations, "Id")).doesNotHaveDuplicates();
                assertThat(named(relations, "Target"))
                        .allMatch(to -> file.parts().containsKey(folder + to));
            }
        });
    }

    /** So does an id that no relationship has. */
    @Test
    void everyIdOfARelationshipIsThere() {
        each(file -> {
            List<String> ids = named(children(file.part(RELATIONS)), "Id");
            assertThat(attributes(file.document())
                            .filter(attribute -> attribute.getName().startsWith("r:")))
                    .allMatch(attribute -> ids.contains(attribute.getValue()));
        });
    }

    /** What lies elsewhere is fetched when the file is opened: a way to watch the reader. */
    @Test
    void nothingIsFetchedFromElsewhere() {
        each(file -> {
            for (String part : List.of("_rels/.rels", RELATIONS)) {
                assertThat(named(children(file.part(part)), "TargetMode")).allMatch(String::isEmpty);
            }
        });
    }

    /** A tree that another program put in front of the declaration, or a byte order mark, is no part. */
    @Test
    void everyPartBeginsWithItsDeclaration() {
        each(file -> assertThat(file.parts().values())
                .allMatch(part -> new String(part, 0, 36, StandardCharsets.US_ASCII)
                        .equals("<?xml version=\"1.0\" encoding=\"UTF-8\"")));
    }

    /** Word takes a file without these two for broken; they have the numbers -1 and 0. */
    @Test
    void footnotesBeginWithTheirTwoLines() {
        each(file -> {
            List<Element> notes = children(file.part("word/footnotes.xml"));
            assertThat(named(notes.subList(0, 2), "w:type")).containsExactly("separator", "continuationSeparator");
            assertThat(named(notes.subList(0, 2), "w:id")).containsExactly("-1", "0");
            assertThat(named(within(file.part("word/settings.xml"), "w:footnote"), "w:id"))
                    .containsExactly("-1", "0");
        });
    }

    /** A mark without a note, a note without a mark, and two of a number are each refused. */
    @Test
    void everyMarkHasItsNoteAndEveryNoteItsMark() {
        each(file -> {
            List<String> notes = named(children(file.part("word/footnotes.xml")), "w:id");
            assertThat(named(file.all("w:footnoteReference"), "w:id"))
                    .containsExactlyElementsOf(notes.subList(2, notes.size()))
                    .doesNotHaveDuplicates();
        });
    }

    /** A note without a paragraph cannot be opened. */
    @Test
    void everyNoteHasAParagraph() {
        each(file -> assertThat(children(file.part("word/footnotes.xml")))
                .allMatch(note -> !children(note, "w:p").isEmpty()));
    }

    /** A list that no one has defined: Word drops the dashes without a word. */
    @Test
    void everyListIsDefined() {
        each(file -> {
            Element numbering = file.part("word/numbering.xml");
            List<String> lists = named(children(numbering, "w:num"), "w:numId");
            List<String> definitions = named(children(numbering, "w:abstractNum"), "w:abstractNumId");
            assertThat(Stream.concat(
                                    file.all("w:numId").stream(),
                                    within(file.part("word/styles.xml"), "w:numId").stream())
                            .map(list -> list.getAttribute("w:val")))
                    .isNotEmpty()
                    .allMatch(lists::contains);
            assertThat(named(within(numbering, "w:abstractNumId"), "w:val")).allMatch(definitions::contains);
        });
    }

    /** Definitions stand before the lists that use them, or Word mends the file. */
    @Test
    void definitionsOfListsComeFirst() {
        each(file -> {
            List<String> names = children(file.part("word/numbering.xml")).stream()
                    .map(Element::getTagName)
                    .toList();
            assertThat(names.lastIndexOf("w:abstractNum")).isLessThan(names.indexOf("w:num"));
        });
    }

    /** A style that is not there becomes Normal without a word. */
    @Test
    void everyStyleIsThereOnce() {
        each(file -> {
            Element styles = file.part("word/styles.xml");
            List<String> ids = named(children(styles, "w:style"), "w:styleId");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(named(within(styles, "w:name"), "w:val")).doesNotHaveDuplicates();
            // with two defaults Word takes either
            assertThat(named(children(styles), "w:default")).containsOnlyOnce("1");
            assertThat(Stream.of("w:pStyle", "w:rStyle").flatMap(name -> file.all(name).stream()))
                    .allMatch(use -> ids.contains(use.getAttribute("w:val")));
            assertThat(Stream.of("w:basedOn", "w:next").flatMap(name -> within(styles, name).stream()))
                    .allMatch(use -> ids.contains(use.getAttribute("w:val")));
        });
    }

    /** Word finds headings by these names, whatever their ids, and shows them in its pane. */
    @Test
    void headingsHaveTheNamesThatWordKnows() {
        each(file -> assertThat(named(within(file.part("word/styles.xml"), "w:name"), "w:val"))
                .contains(
                        "Normal", "Title", "heading 1", "heading 2", "heading 3", "toc 1", "footnote text", "header"));
    }

    /** The size of letters of other scripts is another property: without it Lao and Arabic come out at 10 points. */
    @Test
    void everySizeIsGivenForAllScripts() {
        each(file -> {
            List<Element> sizes = within(file.part("word/styles.xml"), "w:sz");
            assertThat(sizes)
                    .isNotEmpty()
                    .allMatch(size -> size.getNextSibling() instanceof Element other
                            && other.getTagName().equals("w:szCs")
                            && other.getAttribute("w:val").equals(size.getAttribute("w:val")));
        });
    }

    /** One property twice, or a date that is none, and Word reports the whole file as damaged. */
    @Test
    void propertiesStandThereOnceAndDatesAreDates() {
        Pattern date = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        each(file -> {
            List<Element> properties = children(file.part("docProps/core.xml"));
            assertThat(properties.stream().map(Element::getTagName))
                    .doesNotHaveDuplicates()
                    .contains("dc:title", "dc:language");
            assertThat(properties.stream()
                            .filter(property -> property.getTagName().startsWith("dcterms:")))
                    .allMatch(
                            property -> date.matcher(property.getTextContent()).matches());
        });
    }

    /** Without it Word opens the file as one of 2007, in another layout. */
    @Test
    void layoutIsThatOfTodaysWord() {
        each(file -> assertThat(within(file.part("word/settings.xml"), "w:compatSetting"))
                .anyMatch(setting -> setting.getAttribute("w:name").equals("compatibilityMode")
                        && setting.getAttribute("w:val").equals("15")));
    }

    /** Word reads no attribute of more than 32,767 letters, and many of at most 255: what people write is in none. */
    @Test
    void noAttributeIsLong() {
        each(file -> file.trees()
                .forEach((name, tree) -> assertThat(attributes(tree.getDocumentElement()))
                        .as(name)
                        .allMatch(a -> a.getValue().length() <= 160)));
    }

    /** Prefixes that were never declared stay unseen by a parser that knows no name spaces, and Word refuses them. */
    @Test
    void everyPrefixIsDeclared() {
        Set<String> declared = Set.of("w", "r", "cp", "dc", "xml", "xmlns", "");
        each(file -> file.trees().values().forEach(tree -> {
            List<String> names = new ArrayList<>();
            names.add(tree.getDocumentElement().getTagName());
            within(tree.getDocumentElement(), "*").forEach(element -> names.add(element.getTagName()));
            attributes(tree.getDocumentElement()).forEach(attribute -> names.add(attribute.getName()));
            assertThat(names).allMatch(name -> declared.contains(name.contains(":") ? name.split(":", 2)[0] : ""));
        }));
    }

    private static Stream<Attr> attributes(Element root) {
        return Stream.concat(Stream.of(root), within(root, "*").stream()).flatMap(element -> {
            var attributes = element.getAttributes();
            return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
        });
    }
}
