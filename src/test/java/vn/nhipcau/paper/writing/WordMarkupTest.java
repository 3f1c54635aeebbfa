package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.paper.writing.Opened.children;
import static vn.nhipcau.paper.writing.Opened.named;
import static vn.nhipcau.paper.writing.Opened.within;
import static vn.nhipcau.paper.writing.WordPackageTest.each;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What Word refuses or mends inside a document that a schema may let pass. */
class WordMarkupTest {
    private static final List<String> PARAGRAPH = List.of(
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:widowControl",
            "w:numPr",
            "w:pBdr",
            "w:tabs",
            "w:spacing",
            "w:ind",
            "w:jc",
            "w:outlineLvl",
            "w:sectPr");

    private static final List<String> TABLE =
            List.of("w:tblW", "w:tblBorders", "w:tblLayout", "w:tblCellMar", "w:tblLook");

    private static final List<String> SECTION =
            List.of("w:headerReference", "w:type", "w:pgSz", "w:pgMar", "w:pgNumType", "w:cols", "w:titlePg");

    private static int number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private static List<String> names(Element parent) {
        return children(parent).stream().map(Element::getTagName).toList();
    }

    /** "Word found unreadable content": the commonest reason. */
    @Test
    void everyCellEndsWithAParagraph() {
        each(file -> assertThat(file.all("w:tc"))
                .allMatch(cell -> children(cell).getLast().getTagName().equals("w:p")));
    }

    /** A row shorter or longer than the grid is torn apart by some and refused by others. */
    @Test
    void everyRowHasACellForEachColumn() {
        each(file -> assertThat(file.all("w:tbl")).allSatisfy(table -> {
            int columns = within(table, "w:gridCol").size();
            assertThat(columns).isBetween(1, 63);
            assertThat(children(table, "w:tr"))
                    .isNotEmpty()
                    .allMatch(row -> children(row, "w:tc").size() == columns);
        }));
    }

    /** In a fixed layout Word goes by the grid, LibreOffice by the cells: they have to agree. */
    @Test
    void gridCellsAndTableAreEquallyWide() {
        each(file -> assertThat(file.all("w:tbl")).allSatisfy(table -> {
            List<String> grid = named(within(table, "w:gridCol"), "w:w");
            assertThat(grid.stream().mapToInt(Integer::parseInt)).allMatch(width -> width > 0);
            assertThat(grid.stream().mapToInt(Integer::parseInt).sum())
                    .isEqualTo(number(within(table, "w:tblW").getFirst(), "w:w"));
            assertThat(children(table, "w:tr"))
                    .allMatch(row -> named(within(row, "w:tcW"), "w:w").equals(grid));
        }));
    }

    /** Two tables that touch become one. */
    @Test
    void noTableTouchesAnother() {
        each(file -> assertThat(String.join(" ", names(children(file.document()).getFirst())))
                .doesNotContain("w:tbl w:tbl"));
    }

    /** Heads are repeated only from the first row on, and without a gap. */
    @Test
    void headsAreTheFirstRows() {
        each(file -> assertThat(file.all("w:tblHeader")).allMatch(head -> {
            Element row = (Element) head.getParentNode().getParentNode();
            return row.isSameNode(
                    children((Element) row.getParentNode(), "w:tr").getFirst());
        }));
    }

    /** Word reads properties in the order of the schema, and drops what comes late. */
    @Test
    void propertiesStandInTheirOrder() {
        each(file -> {
            ordered(file.all("w:pPr"), PARAGRAPH);
            ordered(within(file.part("word/styles.xml"), "w:pPr"), PARAGRAPH);
            ordered(file.all("w:tblPr"), TABLE);
            ordered(file.all("w:sectPr"), SECTION);
            ordered(file.all("w:trPr"), List.of("w:cantSplit", "w:tblHeader"));
            ordered(file.all("w:tcPr"), List.of("w:tcW", "w:vAlign"));
            ordered(
                    within(file.part("word/styles.xml"), "w:rPr"),
                    List.of(
                            "w:rFonts",
                            "w:b",
                            "w:bCs",
                            "w:i",
                            "w:iCs",
                            "w:color",
                            "w:sz",
                            "w:szCs",
                            "w:vertAlign",
                            "w:lang"));
        });
    }

    private static void ordered(List<Element> properties, List<String> order) {
        assertThat(properties)
                .allSatisfy(each -> assertThat(names(each).stream().map(order::indexOf))
                        .as("%s", names(each))
                        .doesNotContain(-1)
                        .isSorted());
    }

    /** The first thing in what it describes; further down it is dropped. */
    @Test
    void propertiesComeFirst() {
        each(file -> Stream.of("w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sdtPr")
                .forEach(name -> assertThat(file.all(name))
                        .allMatch(properties -> properties.isSameNode(
                                children((Element) properties.getParentNode()).getFirst()))));
    }

    /** The last section's properties end the body; anywhere else Word reports damage. */
    @Test
    void bodyEndsWithItsSection() {
        each(file -> {
            List<String> body = names(children(file.document()).getFirst());
            assertThat(body.getLast()).isEqualTo("w:sectPr");
            assertThat(body.get(body.size() - 2)).isEqualTo("w:p");
        });
    }

    /** White space at the ends of words is taken away unless it is said to stay. */
    @Test
    void whiteSpaceIsKept() {
        each(file -> assertThat(
                        Stream.concat(file.all("w:t").stream(), within(file.part("word/footnotes.xml"), "w:t").stream())
                                .filter(words -> words.getTextContent().matches("(?s)( .*|.* |.* {2}.*)")))
                .allMatch(words -> words.getAttribute("xml:space").equals("preserve")));
    }

    /** A tab or line break is an element: as a letter it is a space to Word, and something else to others. */
    @Test
    void wordsHoldNoTabsOrLineBreaks() {
        Pattern breaks = Pattern.compile("[\\t\\n\\r\\x{85}\\x{2028}\\x{2029}]");
        each(file -> assertThat(file.all("w:t"))
                .noneMatch(words -> breaks.matcher(words.getTextContent()).find()));
    }

    /** The number is hidden on a section's first page only where the section says so and has a header for it. */
    @Test
    void everySectionHasBothHeadersAndBeginsWithPageOne() {
        each(file -> assertThat(file.all("w:sectPr")).isNotEmpty().allSatisfy(section -> {
            assertThat(named(within(section, "w:headerReference"), "w:type")).containsExactly("default", "first");
            assertThat(within(section, "w:titlePg")).hasSize(1);
            assertThat(named(within(section, "w:pgNumType"), "w:start")).containsExactly("1");
        }));
    }

    /** "Landscape" alone turns nothing: the sides have to change places too. */
    @Test
    void pageIsAsItsSidesAre() {
        each(file -> assertThat(file.all("w:pgSz"))
                .allMatch(page -> (number(page, "w:w") > number(page, "w:h"))
                        == page.getAttribute("w:orient").equals("landscape")));
    }

    /** A paragraph with more indent than room is set letter under letter. */
    @Test
    void indentsLeaveRoomForText() {
        each(file -> assertThat(file.all("w:ind")).allSatisfy(indent -> {
            assertThat(number(indent, "w:hanging")).isLessThanOrEqualTo(number(indent, "w:left"));
            boolean isRule = within((Element) indent.getParentNode(), "w:pBdr").size() == 1;
            assertThat(number(indent, "w:left") + number(indent, "w:right"))
                    .isLessThan(Sheet.PORTRAIT.textWidth() - (isRule ? 0 : 2000));
        }));
    }

    /** A run inside a run, a paragraph inside a paragraph: letters that nobody will see. */
    @Test
    void allWordsStandInARunOfAParagraph() {
        each(file -> assertThat(file.all("w:t")).allMatch(words -> {
            Element run = (Element) words.getParentNode();
            Element holder = (Element) run.getParentNode();
            return run.getTagName().equals("w:r")
                    && List.of("w:p", "w:hyperlink").contains(holder.getTagName());
        }));
    }
}
