package vn.nhipcau.paper.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.nhipcau.paper.Noise;
import vn.nhipcau.paper.ReportFigure;
import vn.nhipcau.paper.ReportJson;
import vn.nhipcau.paper.ReportPaper;

/** What copying, scanning and habit do to a report must not change what it says. The seed is in the name of the test. */
class ReportNoiseTest {
    private static final int SEEDS = 100;

    private static final String CLEAN = """
            ỦY BAN NHÂN DÂN
            TỈNH LẠNG SƠN

            Số: 215/BC-UBND
            Lạng Sơn, ngày 14 tháng 6 năm 2022

            BÁO CÁO
            Kết quả công tác thông tin đối ngoại 6 tháng đầu năm 2022

            Thực hiện Công văn số 1234/BTTTT-TTĐN ngày 05/5/2022 của Bộ Thông tin và Truyền thông về việc báo cáo công tác thông tin đối ngoại, UBND tỉnh Lạng Sơn báo cáo kết quả như sau:

            I. CÔNG TÁC CHỈ ĐẠO

            1. Văn bản đã ban hành: UBND tỉnh ban hành 05 văn bản, trong đó có Kế hoạch số 16/KH-UBND ngày 20/01/2022 về thông tin đối ngoại.

            2. Tập huấn

            a) Cấp tỉnh

            Mở 02 lớp cho 120 cán bộ các sở, ngành và các huyện biên giới; mỗi lớp kéo dài ba ngày, từ ngày 16 đến 18/5/2022, với sự tham gia của Trung tâm Truyền hình Việt Nam và Báo Lạng Sơn.

            b) Cấp huyện

            - Các huyện tự tổ chức hơn 10 lớp với khoảng 450 lượt người tham dự, tăng 12,3% so với cùng kỳ năm 2021, trong đó có 26 lớp ở các xã biên giới thuộc các huyện Tràng Định, Lộc Bình, Đình Lập và Cao Lộc.
            - Kinh phí 1,2 tỷ đồng từ ngân sách tỉnh; phần còn lại do các doanh nghiệp tại Khu kinh tế cửa khẩu Đồng Đăng hỗ trợ.

            II. CÔNG TÁC TUYÊN TRUYỀN

            1. Báo Lạng Sơn đăng 215 tin, bài; phát hành từ 3 đến 5 số đặc biệt nhân dịp Quốc khánh của hai nước Việt Nam và Trung Quốc.

            2. Cửa khẩu

            * Tuyến biên giới

            Đón 602 đoàn/5465 lượt khách qua Cửa khẩu quốc tế Hữu Nghị và phát gần 7.000 tờ rơi giới thiệu Lạng Sơn bằng tiếng Trung.

            Trên đây là báo cáo của UBND tỉnh Lạng Sơn./.

            Nơi nhận:
            - Như trên;
            - Lưu: VT, KGVX.

            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            """;

    private static final List<BiFunction<String, Random, String>> NOISES = List.of(
            (line, random) -> line.replace(" ", random.nextBoolean() ? "  " : " "),
            (line, random) -> line.replace(" ", random.nextBoolean() ? "\u00a0" : " "),
            (line, random) -> Normalizer.normalize(line, Normalizer.Form.NFD),
            (line, random) -> line.replaceFirst(
                    "^- ", List.of("– ", "• ", "-", "- + ", "+ ", "‒ ", "−").get(random.nextInt(7))),
            (line, random) -> line.replaceFirst("^([12])\\. ", random.nextBoolean() ? "$1/ " : "$1. "),
            (line, random) -> line.replaceFirst("^(I+)\\. ", random.nextBoolean() ? "$1/ " : "$1. "),
            (line, random) -> line + " ".repeat(random.nextInt(4)),
            (line, random) -> random.nextInt(9) == 0 && line.endsWith(".") ? line + "\n\n" + 3 + "\n\f" : line,
            (line, random) -> random.nextBoolean() ? line : line + "\r");

    @Test
    void cleanReportSaysWhatWasWritten() {
        ReportPaper read = ReportShown.bare("a.txt", CLEAN);
        assertEquals("""
                I CÔNG TÁC CHỈ ĐẠO
                  I.1 Văn bản đã ban hành
                  I.2 Tập huấn
                    I.2.a Cấp tỉnh
                    I.2.b Cấp huyện
                II CÔNG TÁC TUYÊN TRUYỀN
                  II.1 null
                  II.2 Cửa khẩu
                    null Tuyến biên giới
                """, ReportShown.outline(read).replaceAll(" \\[.*", ""));
        assertEquals(
                List.of(
                        "05 văn bản",
                        "02 lớp",
                        "120 cán bộ",
                        "10 lớp",
                        "450 lượt người",
                        "12,3%",
                        "26 lớp",
                        "1,2 tỷ đồng",
                        "215 tin, bài",
                        "3 đến 5 số",
                        "602 đoàn/5465 lượt khách",
                        "7.000 tờ rơi"),
                read.figures().stream().map(ReportFigure::text).toList());
    }

    @TestFactory
    List<DynamicTest> noiseChangesNothing() {
        String clean = read(CLEAN);
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest(
                        "seed " + seed, () -> assertEquals(clean, read(Noise.over(CLEAN, NOISES, seed)))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> widthOfThePageChangesNothing() {
        String clean = read(CLEAN);
        return IntStream.range(64, 100)
                .mapToObj(width -> DynamicTest.dynamicTest(
                        width + " characters", () -> assertEquals(clean, read(Noise.wrapped(CLEAN, width)))))
                .toList();
    }

    private static String read(String text) {
        return ReportJson.of(ReportShown.bare("a.txt", text));
    }
}
