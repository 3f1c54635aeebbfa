package vn.nhipcau.paper.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.parts.Paragraph;
import vn.nhipcau.paper.parts.Passage;

/** What plans say in whole sentences: roles and times together, and when to report. */
class PlanSentencesTest {
    private static final KnownAgencies KNOWN = KnownAgencies.general();

    private static Passage passage(String text) {
        return Passage.of(new Line(1, text, 1, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Sở Du lịch chủ trì, phối hợp với Công an tỉnh thực hiện trong quý III. = trong quý III
            Sở Du lịch chủ trì, phối hợp với Công an tỉnh thực hiện trong quý II/2025. = trong quý II/2025
            Sở Du lịch chủ trì thực hiện trong tháng 4/2025. = trong tháng 4/2025
            Sở Du lịch chủ trì, hoàn thành trước ngày 31/10/2025. = trước ngày 31/10/2025
            Sở Du lịch chủ trì, xong trước tháng 9/2025; báo cáo UBND tỉnh. = trước tháng 9/2025
            Giao Sở Y tế chủ trì, thực hiện chậm nhất ngày 05/12. = chậm nhất ngày 05/12
            Sở Y tế chủ trì, phối hợp với Sở Tư pháp thực hiện thường xuyên. = thường xuyên
            Sở Y tế chủ trì, phối hợp với Sở Tư pháp tổ chức hằng năm. = hằng năm
            Sở Y tế chủ trì thực hiện trong quý I. = trong quý I
            Sở Y tế chủ trì, phối hợp với Sở Tư pháp thực hiện trong năm 2026. = trong năm 2026
            Sở Y tế chủ trì, phối hợp với Sở Tư pháp thực hiện. = ''
            Sở Y tế chủ trì, phối hợp với Sở Tư pháp trong quý tài liệu cần có. = ''
            """)
    void sentenceNamesItsTime(String sentence, String time) {
        Passage found = UnlabelledTime.inside(passage(sentence), 0);
        assertEquals(time, found == null ? "" : found.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Các cơ quan báo cáo trước ngày 25/5 và 25/11. = --05-25 --11-25
            Báo cáo kết quả trước ngày 15.6 và trước ngày 15.12 hằng năm./. = --06-15 --12-15
            Báo cáo gửi về Sở trước ngày 20-5 và trước ngày 20-11. = --05-20 --11-20
            Các đơn vị báo cáo trước ngày 15/6/2024 và trước ngày 15/12/2024. = --06-15 --12-15
            Báo cáo trước ngày 05 tháng 6 và ngày 05 tháng 12. = --06-05 --12-05
            Định kỳ trước ngày 20/5 và trước ngày 20/11, các đơn vị gửi báo cáo. = --05-20 --11-20
            Báo cáo 6 tháng chậm nhất ngày 10/6; báo cáo năm trước ngày 10/12. = --06-10 --12-10
            Báo cáo năm trước ngày 15.12.2024. = --12-15
            Gửi danh sách trước ngày 28/02. = ''
            Báo cáo kịp thời khi có vướng mắc. = ''
            Báo cáo trước ngày 31/5 (6 tháng) và 30/11 (cả năm). = --05-31 --11-30
            """)
    void daysBeforeWhichOneReports(String sentence, String days) {
        Paragraph paragraph = Paragraph.of(passage(sentence), false, null);
        String read = ReportingDates.of(List.of(List.of(paragraph))).days().stream()
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        assertEquals(days, read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Sở Du lịch chủ trì, phối hợp với Công an tỉnh, Báo Bình Sa thực hiện. = LEAD Sở Du lịch, COORDINATOR Công an tỉnh, COORDINATOR Báo Bình Sa
            Giao Đài Phát thanh và Truyền hình tỉnh chủ trì, phối hợp với Ban Dân tộc tỉnh. = LEAD Đài Phát thanh và Truyền hình tỉnh, COORDINATOR Ban Dân tộc tỉnh
            UBND tỉnh chủ trì; Sở Ngoại vụ tham mưu. = LEAD UBND tỉnh, ADVISOR Sở Ngoại vụ
            Sở Hội nhập và Kiều bào chủ trì, phối hợp với các đơn vị liên quan tổ chức. = LEAD Sở Hội nhập và Kiều bào, COORDINATOR các đơn vị liên quan
            Trung tâm Di sản, Lễ hội và Làng nghề tỉnh chủ trì, phối hợp với UBND huyện Vân Khê. = LEAD Trung tâm Di sản, Lễ hội và Làng nghề tỉnh, COORDINATOR UBND huyện Vân Khê
            Phòng Thời sự chủ trì, phối hợp với Phòng Kỹ thuật - Công nghệ, Phòng Biên tập. = LEAD Phòng Thời sự, COORDINATOR Phòng Kỹ thuật - Công nghệ, COORDINATOR Phòng Biên tập
            Phân công Sở Tư pháp chủ trì. = LEAD Sở Tư pháp
            Sở Công Thương chủ trì, phối hợp cùng Hội Nông dân tỉnh và Tỉnh đoàn triển khai. = LEAD Sở Công Thương, COORDINATOR Hội Nông dân tỉnh, COORDINATOR Tỉnh đoàn
            Sở Ngoại vụ phối hợp với Sở Du lịch thực hiện. = LEAD Sở Ngoại vụ, COORDINATOR Sở Du lịch
            Bản thảo được hai người đọc lại trước khi in. = ''
            """)
    void sentenceGivesRoles(String sentence, String roles) {
        String read = AssignmentSentence.of(KNOWN, passage(sentence)).roles().stream()
                .map(role -> role.role() + " " + role.agency().name())
                .collect(Collectors.joining(", "));
        assertEquals(roles, read);
    }
}
