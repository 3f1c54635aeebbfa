package vn.nhipcau.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.nhipcau.library.exchange.Editions.full;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nhipcau.library.exchange.Editions.Kind;

/** The table of Word, as other programs see it and save it. */
class TwoColumnsTest {
    @TempDir
    private Path folder;

    private static byte[] edited(Consumer<XWPFDocument> hand) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Kind.WORD.file(full())))) {
            hand.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void type(XWPFTable table, int row, int column, String text) {
        var cell = table.getRow(row).getCell(column);
        cell.removeParagraph(0);
        cell.addParagraph().createRun().setText(text);
    }

    @Test
    void isATableAcrossA4WithARepeatedHead() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Kind.WORD.file(full())))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getNumberOfRows()).isEqualTo(6);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("Số", "Nguyên bản", "Bản dịch", "Trạng thái, ghi chú");
            assertThat(table.getRow(2).getCell(1).getText())
                    .isEqualTo("Qua <1>cửa khẩu <2>Lao Bảo</2></1> là <3>tới</3> <4>ລາວ</4>.");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .isEqualTo(BigInteger.valueOf(16838));
            assertThat(document.getDocument().validate()).isTrue();
        }
    }

    @Test
    void rowsMayBeMovedAndCodesTypedOtherwise() throws IOException {
        byte[] file = edited(document -> {
            XWPFTable table = document.getTables().getFirst();
            type(table, 2, 2, "\uFF1C4\uFF1Eລາວ\uFF1C/4\uFF1E < 3 >ຢູ່< /3 > ‹1›ດ່ານ <2>ໃໝ່</2>‹/1›.");
            table.addRow(table.getRow(2), 6);
            table.removeRow(2);
        });
        Brought brought = Kind.WORD.read(file, full());
        Line line = brought.accepted().stream()
                .filter(l -> l.key().equals("b7f3#1"))
                .findFirst()
                .orElseThrow();
        assertThat(java.util.Objects.requireNonNull(line.target()).text())
                .isEqualTo("<4>ລາວ</4> <3>ຢູ່</3> <1>ດ່ານ <2>ໃໝ່</2></1>.");
        assertThat(line.state()).isEqualTo(LineState.TRANSLATED);
    }

    @Test
    void aNoteOfTheTranslatorComesBack() throws IOException {
        byte[] file = edited(document -> document.getTables()
                .getFirst()
                .getRow(5)
                .getCell(3)
                .addParagraph()
                .createRun()
                .setText("Xin hỏi lại"));
        assertThat(Kind.WORD.read(file, full()).accepted().getLast().note())
                .isEqualTo("Trên bảng ở cửa khẩu <nhỏ>\nXin hỏi lại");
    }

    @Test
    void aPaperWithoutTheTableAndASecretOneAreRefused() throws IOException {
        byte[] none = edited(document -> document.removeBodyElement(3));
        assertThat(Kind.WORD.read(none, full()).findings())
                .extracting(Finding::key)
                .containsExactly("library.exchange.noTable");
        byte[] secret = edited(document ->
                document.getParagraphs().getFirst().getRuns().getFirst().setText("TỐI MẬT", 0));
        assertThat(Kind.WORD.read(secret, full()).findings())
                .extracting(Finding::key)
                .containsExactly("paper.unreadable.secret");
    }

    @Test
    void survivesBeingSavedByOtherPrograms() throws Exception {
        Path file = Files.write(folder.resolve("a.docx"), Kind.WORD.file(full()));
        convert(file, "odt");
        Files.move(folder.resolve("a.odt"), folder.resolve("b.odt"));
        convert(folder.resolve("b.odt"), "docx");
        Brought brought = Kind.WORD.read(Files.readAllBytes(folder.resolve("b.docx")), full());
        assertThat(brought.memory()).isEmpty();
        assertThat(brought.accepted())
                .containsExactlyElementsOf(full().lines().stream()
                        .filter(line -> line.target() != null)
                        .toList());
    }

    private void convert(Path file, String into) throws Exception {
        try {
            Process office = new ProcessBuilder(List.of(
                            "soffice",
                            "--headless",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--convert-to",
                            into,
                            "--outdir",
                            folder.toString(),
                            file.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            assertThat(office.waitFor(90, TimeUnit.SECONDS)).isTrue();
        } catch (IOException e) {
            assumeTrue(false, "LibreOffice is absent: nothing was saved by another program");
        }
    }
}
