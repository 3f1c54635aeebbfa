package vn.nhipcau.work.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.ReportPaper;
import vn.nhipcau.people.agencies.Agencies;

/** Which years a report is about, and who issued it, as its head tells. */
class ArchivedHeadTest {
    private static ArchivedHead head(@Nullable String title, @Nullable String issuer, Agencies.KnownName... known) {
        ReportPaper paper = new ReportPaper(
                "BC", "12", "BC-UBND", null, null, issuer, title, List.of(), List.of(), List.of(), List.of(), null,
                List.of());
        return ArchivedHead.of(paper, "bao-cao.docx", List.of(known));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tổng kết công tác thông tin đối ngoại năm 2017                                   | 2017      | false
            Tổng kết công tác thông tin đối ngoại năm 2021, phương hướng nhiệm vụ năm 2022   | 2021      | true
            Kết quả công tác thông tin đối ngoại năm 2021 và nhiệm vụ trọng tâm năm 2022     | 2021      | true
            Sơ kết 6 tháng đầu năm 2022                                                      | 2022      | false
            Tổng kết giai đoạn 2016 - 2020                                                   | 2016–2020 | false
            Tổng kết mười năm, từ 2011 đến 2020                                              | 2011–2020 | false
            Thực hiện Kế hoạch 2016-2020 trong năm 2018                                      | 2018      | true
            Nhiệm vụ thông tin đối ngoại năm 2019                                            | 2019      | false
            Kết quả theo Công văn số 20174/BTTTT-TTĐN                                        |           | false
            """)
    void yearsAreThoseReportedOnAndSeveralAreDoubted(String title, @Nullable String years, boolean several) {
        ArchivedHead head = head(title, null);
        assertThat(head.years()).isEqualTo(years == null ? "" : years);
        assertThat(head.hasSeveralYears()).isEqualTo(several);
    }

    @Test
    void abstractBehindItsTypeBeginsWithACapitalByItself() {
        assertThat(head("tổng kết năm 2021", null).title()).isEqualTo("Tổng kết năm 2021");
        assertThat(head(null, null).title()).isEqualTo("Bao-cao.docx");
        assertThat(head(" ", null).title()).isEqualTo("Bao-cao.docx");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ỦY BAN NHÂN DÂN TỈNH NGHỆ AN            | Ủy ban nhân dân tỉnh Nghệ An
            UBND HUYỆN HƯỚNG HÓA                    | UBND huyện Hướng Hóa
            SỞ NGOẠI VỤ TỈNH BÀ RỊA - VŨNG TÀU      | Sở Ngoại vụ tỉnh Bà Rịa - Vũng Tàu
            BẢO HIỂM XÃ HỘI TỈNH LÀO CAI            | Bảo hiểm xã hội tỉnh Lào Cai
            ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG       | Ủy ban nhân dân thành phố Đà Nẵng
            SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH         | Sở Văn hóa, Thể thao và Du lịch
            UBND tỉnh Quảng Trị                     | UBND tỉnh Quảng Trị
            """)
    void issuerInCapitalsIsWrittenAsInAText(String printed, String written) {
        Agencies.KnownName known = new Agencies.KnownName(1, "Sở Văn hóa, Thể thao và Du lịch", null, null);
        assertThat(head("Năm 2020", printed, known).issuer()).isEqualTo(written);
    }
}
