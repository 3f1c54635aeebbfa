package vn.nhipcau.work.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.PlanReader;

/** The years that a plan is for. */
class PlanHeadTest {
    @ParameterizedTest
    @CsvSource({
        "Công tác thông tin đối ngoại năm 2026, 2025, 2026, 2026, ANNUAL",
        "Thông tin đối ngoại giai đoạn 2021-2025, 2021, 2021, 2025, MID",
        "Chiến lược truyền thông giai đoạn 2021 - 2030, 2021, 2021, 2030, LONG",
        "Quảng bá hình ảnh địa phương, 2024, 2024, 2024, ANNUAL"
    })
    void yearsStandInTheTitleElseInTheDate(String title, int written, int from, int to, Horizon horizon) {
        String paper =
                "Đắk Lắk, ngày 05 tháng 02 năm " + written + "\n\nKẾ HOẠCH\n" + title + "\n\nI. NỘI DUNG\n1. Mở lớp\n";
        PlanHead head = PlanHead.of(
                PlanReader.read(
                        PaperFile.read("a.txt", paper.getBytes(StandardCharsets.UTF_8)), KnownAgencies.general()),
                "a.txt",
                Year.of(1999));
        assertThat(head.forYear()).isEqualTo(from);
        assertThat(head.toYear()).isEqualTo(to);
        assertThat(Horizon.of(head.forYear(), head.toYear())).isEqualTo(horizon);
    }
}
