package vn.nhipcau.paper.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.ReportPaper;

/** What stands in the sections: notes, tables, figures, annexes, Markdown. */
class ReportContentTest {
    private static String outline(String body) {
        return ReportShown.outline(ReportShown.read("a.txt", body));
    }

    @Test
    void notesStandBehindTheParagraphThatRefersToThem() {
        assertEquals("""
                I KẾT QUẢ [[1] Tính đến tháng 11., Mở 3 lớp[2] cho phóng viên[3] các báo và nhân viên của các cổng thông tin điện tử., [2] Ở hai huyện Đức Huệ và Mộc Hóa., [3] Có 20 người.]
                """, outline("""
                        I. KẾT QUẢ¹
                        Mở 3 lớp[2] cho phóng viên³ các báo và
                        ¹ Tính đến tháng 11.
                        [2] Ở hai huyện Đức Huệ và
                        Mộc Hóa.
                        ³ Có 20 người.

                        nhân viên của các cổng thông tin điện tử.
                        """));
    }

    @Test
    void figuresAreNamedByTheInnermostMark() {
        ReportPaper report = ReportShown.read("a.txt", """
                I. KẾT QUẢ
                1. Mở 2 lớp cho phóng viên
                Mở 02 lớp[1].
                * Ở huyện
                Mở 03 lớp.
                [1] Với 40 người.

                ĐÁNH GIÁ CHUNG
                Có 5 đoàn.
                """);
        assertEquals(
                List.of("4 lớp null", "02 lớp I.1", "40 người I.1", "03 lớp I.1", "5 đoàn I.1"),
                report.figures().stream()
                        .map(figure -> figure.text() + " " + figure.section())
                        .toList());
    }

    @Test
    void rowsOfTablesAreParagraphsAndTheirNumbersTakeTheUnitOfTheirColumn() {
        ReportPaper report = ReportShown.bare("a.md", """
                # BÁO CÁO
                Kết quả năm 2020

                ## I. KẾT QUẢ
                | TT | Ấn phẩm | Số lượng (cuốn) | Ghi chú |
                |----|---------|-----------------|---------|
                | 1 | Sách ảnh | 1.500 | 12 bài |
                | 2 | Sổ tay | 300 | |

                | Việc | ĐVT | Năm 2020 |
                |---|---|---|
                | Đoàn vào | đoàn | 12 |
                """);
        assertEquals("""
                I KẾT QUẢ [TT | Ấn phẩm | Số lượng (cuốn) | Ghi chú, 1 | Sách ảnh | 1.500 | 12 bài, 2 | Sổ tay | 300, Việc | ĐVT | Năm 2020, Đoàn vào | đoàn | 12]
                """, ReportShown.outline(report));
        assertEquals(
                List.of("1.500 cuốn", "12 bài bài", "300 cuốn", "12 đoàn"),
                report.figures().stream()
                        .map(figure -> figure.text() + " " + figure.unit())
                        .toList());
    }

    @Test
    void headingsOfMarkdownWithoutMarksStandByTheirSigns() {
        assertEquals("""
                null Kết quả
                  null Báo chí [Đăng 12 bài., Phát 3 phóng sự.]
                  null Xuất bản
                    null Tờ rơi [In 500 tờ.]
                null Hạn chế [Thiếu người.]
                """, ReportShown.outline(ReportShown.bare("a.md", """
                        # BÁO CÁO
                        **Công tác năm 2020**

                        Thực hiện nhiệm vụ được giao, Sở Ngoại vụ báo cáo kết quả như sau:

                        ## Kết quả
                        ### Báo chí
                        * Đăng 12 bài.
                        - Phát 3 phóng sự.
                        ### Xuất bản
                        **Tờ rơi**
                        In 500 tờ.
                        ## Hạn chế
                        Thiếu người.

                        Trên đây là báo cáo của Sở./.
                        """)));
    }

    @Test
    void annexIsAPathOfItsOwn() {
        assertEquals("""
                I KẾT QUẢ [Có 5 đoàn.]
                Phụ lục I DANH MỤC
                  Phụ lục I.1 Đoàn vào [Đoàn Lào.]
                Phụ lục II SỐ LIỆU
                """, outline("""
                        I. KẾT QUẢ
                        Có 5 đoàn.

                        Trên đây là báo cáo của Sở./.

                        Nơi nhận:
                        - UBND tỉnh;
                        - Lưu: VT.

                        GIÁM ĐỐC

                        Phụ lục I
                        DANH MỤC
                        (Kèm theo Báo cáo số 7/BC-SNgV)
                        1. Đoàn vào
                        Đoàn Lào.
                        Phụ lục II
                        SỐ LIỆU
                        """));
    }

    @Test
    void raisedNumberBehindAWordIsANoteAndBehindAUnitNone() {
        assertEquals("""
                I KẾT QUẢ
                  I.1 Ưu điểm [[2] Theo số liệu của sở., Dựng pa nô 12 m².]
                """, outline("""
                        I. KẾT QUẢ
                        1. Ưu điểm²
                        Dựng pa nô 12 m².

                        Trên đây là báo cáo của sở./.

                        ² Theo số liệu của sở.
                        """));
    }

    @Test
    void letterheadKeepsAGapForTheNumber() {
        ReportPaper report = ReportShown.bare("a.txt", """
                TỈNH ỦY LONG AN
                BAN TUYÊN GIÁO
                *
                Số      -BC/BTGTU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Long An, ngày 05 tháng 12 năm 2018

                BÁO CÁO
                tình hình thông tin đối ngoại năm 2018
                """);
        assertEquals("null BC/BTGTU BAN TUYÊN GIÁO", report.number() + " " + report.symbol() + " " + report.issuer());
    }

    @Test
    void closingSentenceNamesTheIssuerWhereTheLetterheadIsLost() {
        ReportPaper report = ReportShown.bare("a.txt", """
                Số: /BC-UBND

                BÁO CÁO
                Kết quả năm 2020

                Thực hiện kế hoạch, các cơ quan đã tích cực triển khai và đạt kết quả như sau:

                I. KẾT QUẢ
                Mở lớp của Cục Báo chí.

                Trên đây là Báo cáo kết quả năm 2020 của UBND tỉnh Long An./.
                """);
        assertEquals("UBND tỉnh Long An", report.issuer());
    }
}
