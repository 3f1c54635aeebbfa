package vn.nhipcau.paper.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.CitedDocument;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.PaperFile;

class PaperReferencesTest {
    private static final KnownAgencies KNOWN = KnownAgencies.general();

    private static List<CitedDocument> cited(String text) {
        return PaperReferences.read(PaperFile.read("a.txt", text.getBytes(StandardCharsets.UTF_8)), KNOWN);
    }

    private static List<String> shown(String text) {
        return cited(text).stream()
                .map(d -> d.reference() + " ×" + d.times() + " " + d.asWritten() + " " + d.date())
                .toList();
    }

    @Test
    void oneDocumentHasAllItsSpellings() {
        assertEquals(List.of("16-KL/TW ×3 [16/KL/TW, 16-KL/TW] 2012-02-14", "72/NĐ-CP ×1 [72/NĐ-CP] null"), shown("""
                        Kết luận số 16/KL/TW và Nghị định số 72/NĐ-CP;
                        Kết luận số 16-KL/TW ngày 14/02/2012;
                        theo Kết luận số 16-KL/TW.
                        """));
    }

    @Test
    void sameNumberOfAnotherYearIsAnotherDocument() {
        assertEquals(
                List.of("10/KH-UBND ×2 [10/KH-UBND] 2021-01-20", "10/KH-UBND ×1 [10/KH-UBND] 2022-02-15"),
                shown("Kế hoạch số 10/KH-UBND ngày 20/01/2021; Kế hoạch số 10/KH-UBND ngày 15/02/2022; Kế hoạch số"
                        + " 10/KH-UBND."));
    }

    @Test
    void brokenLineIsASpaceInWhatWasWritten() {
        assertEquals(List.of("16-KL/TW ×1 [16 -KL/TW] 2012-02-14", "5/KH-UBND ×1 [5/KH- UBND] 2021-07-01"), shown("""
                        Thực hiện Kết luận số 16
                        -KL/TW ngày
                        14/02/2012 của Bộ Chính trị và Kế hoạch số 5/KH-
                        UBND ngày 01
                        tháng 7 năm 2021.
                        """));
    }

    @Test
    void ownNumberIsNoReference() {
        assertEquals(List.of("11/KH-UBND ×1 [11/KH-UBND] null"), shown("""
                        ỦY BAN NHÂN DÂN
                        TỈNH HÀ NAM

                        Số: 12/KH-UBND
                        Hà Nam, ngày 3 tháng 2 năm 2023

                        KẾ HOẠCH
                        Đón các đoàn phóng viên nước ngoài
                        (Kèm theo Quyết định số 99/QĐ-UBND ngày 3/2/2023 của UBND tỉnh)

                        Kế hoạch số 12/KH-UBND này thay Kế hoạch số 11/KH-UBND.
                        """));
    }

    @Test
    void attachedPaperInsideASentenceIsCited() {
        assertEquals(
                List.of("99/QĐ-UBND ×1 [99/QĐ-UBND] null"),
                shown("Thực hiện Quy chế (kèm theo Quyết định số 99/QĐ-UBND), các cơ quan báo cáo hằng quý."));
    }

    @Test
    void impossibleDateIsAProblem() {
        CitedDocument cited =
                cited("Quyết định số 5/QĐ-UBND ngày 31/02/2022 của UBND tỉnh.").getFirst();
        assertEquals(List.of("date.impossible"), cited.problems());
        assertEquals(null, cited.date());
    }

    @Test
    void noteIsReadWhereTheTextRefersToIt() {
        assertEquals(
                List.of(
                        "1/KH-UBND ×1 [1/KH-UBND] null",
                        "2/KH-UBND ×1 [2/KH-UBND] null",
                        "3/KH-UBND ×1 [3/KH-UBND] null"),
                shown("""
                        Kế hoạch số 1/KH-UBND[1] đã xong.

                        Kế hoạch số 3/KH-UBND còn lại.

                        [1] Thay Kế hoạch số 2/KH-UBND.
                        """));
    }

    @Test
    void noteIsReadBeforeWhatItsParagraphSaysBehindIt() {
        assertEquals(
                List.of(
                        "1/KH-UBND ×1 [1/KH-UBND] null",
                        "2/KH-UBND ×1 [2/KH-UBND] null",
                        "3/KH-UBND ×1 [3/KH-UBND] null"),
                shown("""
                        Kế hoạch số 1/KH-UBND[1] đã xong; còn Kế hoạch số 3/KH-UBND.

                        [1] Thay Kế hoạch số 2/KH-UBND.
                        """));
    }
}
