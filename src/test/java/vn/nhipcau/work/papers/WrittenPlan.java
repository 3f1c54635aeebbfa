package vn.nhipcau.work.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.Signer;
import vn.nhipcau.paper.writing.OfficialPaper;
import vn.nhipcau.paper.writing.PaperWriter;
import vn.nhipcau.paper.writing.Part;

/** A plan as the program itself writes it, and with a fault that somebody put into it. */
public final class WrittenPlan {
    private WrittenPlan() {}

    /** Without a fault. */
    public static byte[] of(PaperDate date) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        PaperWriter.write(
                new OfficialPaper(
                        null,
                        "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ",
                        null,
                        "KH-UBND",
                        "Quảng Trị",
                        date,
                        "KẾ HOẠCH",
                        "Thông tin đối ngoại tỉnh Quảng Trị năm 2026",
                        List.of(),
                        List.of("Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07 tháng 9 năm 2015 của Chính phủ."),
                        List.of(
                                new Part.Heading(1, "I", "Nội dung"),
                                new Part.Heading(2, "1", "Xuất bản bản tin đối ngoại"),
                                new Part.Paragraph("Cơ quan chủ trì: Sở Ngoại vụ."),
                                new Part.Paragraph("Thời gian thực hiện: Cả năm 2026.")),
                        List.of(),
                        List.of("Các sở, ban, ngành cấp tỉnh"),
                        "VT, KGVX",
                        new Signer("TM. ỦY BAN NHÂN DÂN", List.of("CHỦ TỊCH"), null)),
                docx);
        return docx.toByteArray();
    }

    /** Its left margin is 25 mm. */
    public static byte[] withNarrowMargin(PaperDate date) throws IOException {
        return changed(of(date), "(<w:pgMar [^>]*w:left=)\"\\d+\"", "$1\"1417\"");
    }

    /** Every place of the text that a pattern finds, changed. */
    public static byte[] changed(byte[] docx, String pattern, String to) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(changed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String text = new String(part, StandardCharsets.UTF_8);
                    String now = text.replaceAll(pattern, to);
                    if (now.equals(text)) {
                        throw new IllegalArgumentException("nowhere: " + pattern);
                    }
                    part = now.getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(part);
                zip.closeEntry();
            }
        }
        return changed.toByteArray();
    }
}
