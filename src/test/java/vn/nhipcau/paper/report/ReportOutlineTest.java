package vn.nhipcau.paper.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.ReportPaper;
import vn.nhipcau.paper.ReportSection;

class ReportOutlineTest {
    private static final KnownAgencies KNOWN = KnownAgencies.general();
    private static final String HEAD = """
            SỞ NGOẠI VỤ TỈNH LONG AN
            Số: 7/BC-SNgV

            BÁO CÁO
            Kết quả công tác năm 2020

            Thực hiện nhiệm vụ được giao, Sở Ngoại vụ đã mở 4 lớp và báo cáo như sau:

            """;

    private static ReportPaper read(String name, String text) {
        return ReportReading.read(PaperFile.read(name, text.getBytes(StandardCharsets.UTF_8)), KNOWN);
    }

    /** Sections as lines: depth as indent, mark, title, and the paragraphs in brackets. */
    private static String outline(String body) {
        return outline(read("a.txt", HEAD + body));
    }

    private static String outline(ReportPaper report) {
        List<String> lines = new ArrayList<>();
        report.sections().forEach(section -> add(section, "", lines));
        return String.join("\n", lines) + "\n";
    }

    private static void add(ReportSection section, String indent, List<String> lines) {
        String paragraphs = section.paragraphs().isEmpty() ? "" : " " + section.paragraphs();
        lines.add(indent + section.mark() + " " + section.title() + paragraphs);
        section.sections().forEach(inner -> add(inner, indent + "  ", lines));
    }

    @Test
    void marksOfEveryKindStandUnderEachOther() {
        assertEquals("""
                I PHẦN CHUNG
                  I.A KẾT QUẢ
                    I.A.I CHỈ ĐẠO
                      I.A.I.1 Văn bản
                        I.A.I.1.1 Của tỉnh
                          I.A.I.1.1.1 Của sở
                            I.A.I.1.1.1.a Kế hoạch
                              I.A.I.1.1.1.a.1 Đợt đầu
                              I.A.I.1.1.1.a.2 Đợt sau
                        I.A.I.1.2 Của huyện
                      I.A.I.2 Nhân sự
                    I.A.II TUYÊN TRUYỀN
                """, outline("""
                        PHẦN I
                        PHẦN CHUNG
                        A. KẾT QUẢ
                        I/ CHỈ ĐẠO
                        1/ Văn bản
                        1.1. Của tỉnh
                        1.1.1 Của sở
                        a) Kế hoạch
                        (1) Đợt đầu
                        (2) Đợt sau
                        1.2. Của huyện
                        2/ Nhân sự
                        II/ TUYÊN TRUYỀN
                        """));
    }

    @Test
    void numbersThatRestartOrLeaveOutALevelStayAsPrinted() {
        assertEquals("""
                I Kết quả
                  I.1 Báo chí
                  I.2 Xuất bản
                II Hạn chế
                  II.1 Kinh phí
                  II.2.1 Nhân sự
                    II.2.1.a Tại tỉnh
                  II.4 Thiết bị
                III Kiến nghị
                  III.1 Với Bộ
                """, outline("""
                        I. Kết quả
                        1. Báo chí
                        2. Xuất bản
                        II. Hạn chế
                        1. Kinh phí
                        2.1. Nhân sự
                        a) Tại tỉnh
                        4. Thiết bị
                        III. Kiến nghị
                        III.1. Với Bộ
                        """));
    }

    @Test
    void sentencesWithAMarkHaveNoTitle() {
        assertEquals("""
                IV PHƯƠNG HƯỚNG
                  IV.1 null [Mở 02 lớp tập huấn cho phóng viên;]
                  IV.2 null [Tiếp tục đón các đoàn phóng viên nước ngoài vào tỉnh.]
                  IV.3 Thuận lợi [Được tỉnh quan tâm.]
                  IV.4 Khó khăn [Thiếu người.]
                """, outline("""
                        IV. PHƯƠNG HƯỚNG:
                        1. Mở 02 lớp tập huấn cho phóng viên;
                        2. Tiếp tục đón các đoàn phóng viên nước ngoài vào tỉnh.
                        3. Thuận lợi.
                        - Được tỉnh quan tâm.
                        4. Khó khăn: Thiếu người.
                        """));
    }

    @Test
    void numberedSentenceInsideRunningTextIsNoHeading() {
        assertEquals("""
                I KẾT QUẢ [Trong năm tỉnh đã mở lớp ở ba huyện, đón đoàn vào các dịp lễ lớn, nhất là quý I. Trong quý này đã đón bốn đoàn, phát hành ấn phẩm theo Kế hoạch số 45/KH-UBND ngày 02/3/2020, giai đoạn 2016 - 2020.]
                """, outline("""
                        I. KẾT QUẢ
                        Trong năm tỉnh đã mở lớp ở ba huyện, đón đoàn vào các dịp lễ lớn, nhất là quý
                        I. Trong quý này đã đón bốn đoàn, phát hành ấn phẩm theo Kế hoạch số
                        45/KH-UBND ngày 02/3/2020, giai đoạn 2016
                        - 2020.
                        """));
    }

    @Test
    void bulletsAndStarsDiffer() {
        assertEquals("""
                II TUYÊN TRUYỀN
                  II.1 Cửa khẩu
                    null Tuyến biên giới [Dựng pa nô., Phát tờ rơi.]
                    null Nội địa [Không có.]
                  II.2 Báo chí
                """, outline("""
                        II. TUYÊN TRUYỀN
                        1. Cửa khẩu
                        * Tuyến biên giới:
                        - Dựng pa nô.
                        + Phát tờ rơi.
                        * Nội địa
                        • Không có.
                        2. Báo chí
                        """));
    }

    @Test
    void pageBreaksAndPageNumbersAreNotSeen() {
        assertEquals("""
                I KẾT QUẢ [Các cơ quan báo chí của tỉnh và các huyện đã đưa tin về Hội nghị xúc tiến đầu tư.]
                """, outline("""
                        I. KẾT QUẢ
                        - Các cơ quan báo chí của tỉnh và các

                        - 3 -
                        \f
                        huyện đã đưa tin về Hội nghị xúc tiến đầu tư.
                        """));
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
        ReportPaper report = read("a.txt", HEAD + """
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
        ReportPaper report = read("a.md", """
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
                """, outline(report));
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
                """, outline(read("a.md", """
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
}
