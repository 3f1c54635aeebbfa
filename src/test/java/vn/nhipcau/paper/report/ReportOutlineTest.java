package vn.nhipcau.paper.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReportOutlineTest {
    private static String outline(String body) {
        return ReportShown.outline(ReportShown.read("a.txt", body));
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
    void shortTitleWithAFullStopStandsAboveItsSections() {
        assertEquals("""
                II KẾT QUẢ
                  II.1 Văn bản
                    II.1.a null [Kế hoạch tuyên truyền về biển, đảo gửi các huyện;]
                    II.1.b null [Hướng dẫn việc đón các đoàn phóng viên nước ngoài.]
                  II.2 Các hoạt động
                    II.2.a Trên báo chí [Đăng tin.]
                """, outline("""
                        II. KẾT QUẢ
                        1. Văn bản.
                        a) Kế hoạch tuyên truyền về biển, đảo gửi các huyện;
                        b) Hướng dẫn việc đón các đoàn phóng viên nước ngoài.
                        2. Các hoạt động.
                        a) Trên báo chí.
                        - Đăng tin.
                        """));
    }

    @Test
    void shortHeadingOfMarkdownMayEndWithAFullStop() {
        assertEquals("""
                null Kết quả
                  null Báo chí [Đăng 3 tin.]
                """, ReportShown.outline(ReportShown.read("a.md", """
                        ## Kết quả

                        ### Báo chí.

                        Đăng 3 tin.
                        """)));
    }

    @Test
    void numberWithABracketStandsAboveItsDecimals() {
        assertEquals("""
                1 TÌNH HÌNH
                  1.1 Thuận lợi
                    1.1.1 Ở tỉnh
                  1.2 Khó khăn
                2 KẾT QUẢ
                  2.1 Báo chí
                """, outline("""
                        1) TÌNH HÌNH
                        1.1. Thuận lợi
                        1.1.1. Ở tỉnh
                        1.2. Khó khăn
                        2) KẾT QUẢ
                        2.1. Báo chí
                        """));
    }

    @Test
    void markedSentenceGoesOnWithASignOrADayOnTheNextLine() {
        assertEquals("""
                I KẾ HOẠCH
                  I.1 null [Nâng tỷ lệ tin được dịch sang tiếng nước ngoài lên 47,7 % trước khi hết năm.]
                  I.2 null [Triển khai các nhiệm vụ được giao tại Chỉ thị số 25-CT/TW (ngày 08/8/2018) trong toàn tỉnh.]
                  I.3 null [Triển khai các nhiệm vụ được giao tại Kết luận số 16 - KL/TW trong toàn tỉnh.]
                """, outline("""
                        I. KẾ HOẠCH
                        1. Nâng tỷ lệ tin được dịch sang tiếng nước ngoài lên 47,7
                        % trước khi hết năm.
                        2. Triển khai các nhiệm vụ được giao tại Chỉ thị số 25-CT/TW
                        (ngày 08/8/2018) trong toàn tỉnh.
                        3. Triển khai các nhiệm vụ được giao tại Kết luận số 16 -
                        KL/TW trong toàn tỉnh.
                        """));
    }
}
