package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.paper.writing.PaperWriterTest.saying;
import static vn.nhipcau.paper.writing.PaperWriterTest.word;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.Signer;
import vn.nhipcau.paper.writing.Part.Bullets;
import vn.nhipcau.paper.writing.Part.Column;
import vn.nhipcau.paper.writing.Part.PaperTable;
import vn.nhipcau.paper.writing.Part.Paragraph;

/** Text that no file can hold, or that was typed in another form. */
class HostileTextTest {
    private static List<String> texts(XWPFDocument word) {
        return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    @Test
    void whatNoFileCanHoldIsSeenAsReplaced() throws IOException {
        OfficialPaper paper = saying(
                new Paragraph("Chuông \u0007, nửa \uD83D chữ, \uDE00, \uFFFE và \uD83D\uDE00 <w:p>&amp;]]>"),
                new Bullets(List.of("\u0000")),
                new PaperTable(List.of(new Column("\u001B", 1)), List.of(List.of("\u0008\uDC00"))));
        try (XWPFDocument word = word(paper)) {
            assertThat(texts(word))
                    .contains("Chuông \uFFFD, nửa \uFFFD chữ, \uFFFD, \uFFFD và \uD83D\uDE00 <w:p>&amp;]]>", "\uFFFD");
            assertThat(word.getTables().get(1).getText().strip()).isEqualTo("\uFFFD\n\uFFFD\uFFFD");
        }
    }

    @Test
    void hostileTextInEveryOtherPlaceLeavesAFile() throws IOException {
        String bad = "\u0001\uD800]]>&<";
        OfficialPaper paper = new OfficialPaper(
                bad,
                bad,
                bad,
                bad,
                bad,
                new PaperDate(null, null, null),
                bad,
                bad,
                List.of(bad, bad),
                List.of(bad),
                List.of(new Part.Heading(1, bad, bad)),
                List.of(new Annex(bad, true, List.of())),
                List.of(bad),
                bad,
                new Signer(bad, List.of(bad), bad));
        try (XWPFDocument word = word(paper)) {
            assertThat(texts(word)).contains("\uFFFD\uFFFD]]>&<. \uFFFD\uFFFD]]>&<");
            assertThat(word.getProperties().getCoreProperties().getTitle()).contains("\uFFFD\uFFFD]]>&<");
        }
    }

    @Test
    void emptyPaperIsStillAFile() throws IOException {
        OfficialPaper paper = new OfficialPaper(
                "",
                "",
                "",
                "",
                "",
                new PaperDate(null, null, null),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                new Signer(null, List.of(), null));
        try (XWPFDocument word = word(paper)) {
            assertThat(word.getTables()).isNotEmpty();
        }
    }

    @Test
    void textIsComposedAndALineBreakBeginsAParagraph() throws IOException {
        String decomposed = Normalizer.normalize("Quảng Trị và Savannakhet", Normalizer.Form.NFD);
        try (XWPFDocument word = word(saying(new Paragraph(decomposed + "\r\nhai\tbên \n\n biên giới")))) {
            assertThat(texts(word)).containsSubsequence("Quảng Trị và Savannakhet", "hai bên", "biên giới");
        }
    }
}
