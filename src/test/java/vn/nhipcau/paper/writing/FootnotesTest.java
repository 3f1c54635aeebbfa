package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nhipcau.paper.writing.PaperWriterTest.saying;
import static vn.nhipcau.paper.writing.PaperWriterTest.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.source.WordFile;
import vn.nhipcau.paper.writing.Part.Footnote;
import vn.nhipcau.paper.writing.Part.Paragraph;
import vn.nhipcau.paper.writing.Printed.Line;
import vn.nhipcau.paper.writing.Printed.Page;

/** Notes at the foot of the page, each where its writer put its mark. */
class FootnotesTest {
    /** A paragraph as it is read, with "^" where a mark stands. */
    private static String marked(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .map(run -> run.getCTR().sizeOfFootnoteReferenceArray() > 0 ? "^" : run.text())
                .collect(Collectors.joining());
    }

    /** Text with "^" where marks are wanted; what stands there; "|" for a line break. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Đón 12 đoàn^ trong năm.,Đón 12 đoàn^ trong năm.",
                "Đón 12 đoàn ^ trong năm.,Đón 12 đoàn^ trong năm.",
                "^Đón 12 đoàn.^,^Đón 12 đoàn.^",
                "Hai^^ mark,Hai^^ mark",
                "a^\u0301b,\u00E1^b",
                "x\uD83D^\uDE00y,x\uD83D\uDE00^y",
                "  đầu^   cuối  ,đầu^ cuối",
            })
    void markStandsBehindTheWordAndNeverInsideALetter(String typed, String read) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Footnote> notes = new ArrayList<>();
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == '^') {
                notes.add(new Footnote(text.length(), "Ghi chú " + notes.size()));
            } else {
                text.append(c);
            }
        }
        try (XWPFDocument word = word(saying(new Paragraph(text.toString(), notes)))) {
            assertThat(word.getParagraphs().stream().map(FootnotesTest::marked)).contains(read);
            assertThat(word.getFootnotes().stream()
                            .filter(note -> note.getId().signum() > 0)
                            .map(note ->
                                    note.getParagraphs().getFirst().getText().strip()))
                    .hasSameSizeAs(notes)
                    .allMatch(note -> note.contains("Ghi chú"));
        }
    }

    @Test
    void noteOfAnEmptyLineIsNotLost() throws IOException {
        try (XWPFDocument word = word(saying(new Paragraph("Một\n\nHai", List.of(new Footnote(4, "Giữa")))))) {
            assertThat(word.getParagraphs().stream().map(FootnotesTest::marked)).containsSubsequence("Một", "^", "Hai");
        }
    }

    @Test
    void noteOutsideItsParagraphIsRefused() {
        assertThatThrownBy(() -> new Paragraph("Hai", List.of(new Footnote(4, ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ourOwnReaderFindsTheNotes() {
        Paragraph paragraph = new Paragraph(
                "Đón 12 đoàn phóng viên.",
                List.of(new Footnote(11, "Trong đó 05 đoàn từ Thái Lan.\nSố liệu đến 31/10.")));
        assertThat(WordFile.read(PaperWriterTest.written(saying(paragraph))).footnotes())
                .flatExtracting(note ->
                        note.lines().stream().map(line -> line.text().strip()).toList())
                .containsExactly("Trong đó 05 đoàn từ Thái Lan.", "Số liệu đến 31/10.");
    }

    @Test
    void noteIsPrintedAtTheFootOfItsPage() {
        Paragraph paragraph =
                new Paragraph("Đón 12 đoàn phóng viên.", List.of(new Footnote(11, "Trong đó 05 đoàn từ Thái Lan.")));
        List<Page> pages = Printed.pages(saying(paragraph, new Paragraph("Tiếp theo. ".repeat(600))));
        Page first = pages.getFirst();
        Line note = first.lines().getLast();
        assertThat(note.text()).endsWith("Trong đó 05 đoàn từ Thái Lan.");
        assertThat(note.size()).isLessThan(first.starting("Đón 12 đoàn").size());
        assertThat(first.starting("Đón 12 đoàn").text()).contains("1");
    }
}
