package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.paper.writing.Opened.children;
import static vn.nhipcau.paper.writing.Opened.named;
import static vn.nhipcau.paper.writing.Opened.within;
import static vn.nhipcau.paper.writing.WordPackageTest.each;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What leads from one place of a document to another, and what Word works out by itself. */
class WordFieldsTest {
    /** A bookmark of a name that another has is dropped, and what led to it leads to the other. */
    @Test
    void bookmarksHaveNamesAndNumbersOfTheirOwn() {
        each(file -> {
            List<Element> starts = file.all("w:bookmarkStart");
            assertThat(named(starts, "w:id"))
                    .doesNotHaveDuplicates()
                    .isEqualTo(named(file.all("w:bookmarkEnd"), "w:id"));
            assertThat(named(starts, "w:name"))
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.matches("[A-Za-z_]\\w{0,39}"));
        });
    }

    /** "Error! Bookmark not defined." instead of a page. */
    @Test
    void whatIsLedToIsThere() {
        each(file -> {
            List<String> bookmarks = named(file.all("w:bookmarkStart"), "w:name");
            assertThat(named(file.all("w:hyperlink"), "w:anchor")).isEqualTo(bookmarks);
            assertThat(file.all("w:instrText").stream()
                            .map(Element::getTextContent)
                            .filter(code -> code.contains("PAGEREF"))
                            .map(code -> code.strip().split(" ", -1)[1]))
                    .containsExactlyElementsOf(bookmarks);
        });
    }

    /** A field that begins and never ends swallows the rest of the paper. */
    @Test
    void fieldsEndInTheOrderInWhichTheyBegan() {
        each(file -> {
            List<String> open = new ArrayList<>();
            for (Element mark : file.all("w:fldChar")) {
                switch (mark.getAttribute("w:fldCharType")) {
                    case "begin" -> open.add("code");
                    case "separate" ->
                        assertThat(open.set(open.size() - 1, "result")).isEqualTo("code");
                    default -> assertThat(open.removeLast()).isEqualTo("result");
                }
            }
            assertThat(open).isEmpty();
        });
    }

    /** What people write must never stand where Word looks for a command. */
    @Test
    void commandsOfFieldsAreOurOwn() {
        each(file -> assertThat(file.all("w:instrText").stream().map(Element::getTextContent))
                .allMatch(code -> code.matches(" (PAGEREF _Toc\\d+ \\\\h|TOC \\\\o \"1-3\" \\\\h \\\\z \\\\u) ")));
    }

    /** Word shows "update table" for this kind alone, and refuses an empty one. */
    @Test
    void contentsAreOfTheKindThatWordKnows() {
        each(file -> assertThat(file.all("w:sdt")).allSatisfy(contents -> {
            assertThat(named(within(contents, "w:docPartGallery"), "w:val")).containsExactly("Table of Contents");
            assertThat(children(children(contents, "w:sdtContent").getFirst(), "w:p"))
                    .hasSizeGreaterThan(1);
        }));
    }
}
