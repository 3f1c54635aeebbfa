package vn.nhipcau.paper.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGrammarTest {
    /** Spans as from..to, written by hand; the plan is of 2022. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cả năm 2022 | 2022-01-01..2022-12-31
            Cả năm | 2022-01-01..2022-12-31
            Trong năm 2023 | 2023-01-01..2023-12-31
            trong năm | 2022-01-01..2022-12-31
            Năm 2022 | 2022-01-01..2022-12-31
            Năm 2022, 2023 | 2022-01-01..2022-12-31 2023-01-01..2023-12-31
            Năm 2022 và năm 2023 | 2022-01-01..2022-12-31 2023-01-01..2023-12-31
            Quý I/2022 | 2022-01-01..2022-03-31
            quý 3/2022 | 2022-07-01..2022-09-30
            Quý IV năm 2023 | 2023-10-01..2023-12-31
            Quý IV, năm 2023 | 2023-10-01..2023-12-31
            Quý II và IV/2022 | 2022-04-01..2022-06-30 2022-10-01..2022-12-31
            Quý I, II | 2022-01-01..2022-03-31 2022-04-01..2022-06-30
            Quý II, III/2023 | 2023-04-01..2023-06-30 2023-07-01..2023-09-30
            Quý I và quý III | 2022-01-01..2022-03-31 2022-07-01..2022-09-30
            Quý II - IV/2022 | 2022-04-01..2022-12-31
            Từ quý II đến quý IV/2022 | 2022-04-01..2022-12-31
            Quý IV/2022 - Quý I/2023 | 2022-10-01..2023-03-31
            Quý IV đến quý I/2023 | 2022-10-01..2023-03-31
            Từ quý II/2022 | 2022-04-01..
            Trước quý III/2022 | ..2022-06-30
            Đến hết quý II | ..2022-06-30
            Tháng 6/2022 | 2022-06-01..2022-06-30
            Tháng 02 năm 2024 | 2024-02-01..2024-02-29
            Tháng 5, 9 và 11/2022 | 2022-05-01..2022-05-31 2022-09-01..2022-09-30 2022-11-01..2022-11-30
            Tháng 5; tháng 9 | 2022-05-01..2022-05-31 2022-09-01..2022-09-30
            Tháng 6 - 7 | 2022-06-01..2022-07-31
            Tháng 01-6/2023 | 2023-01-01..2023-06-30
            Từ tháng 3 đến tháng 10 | 2022-03-01..2022-10-31
            Từ tháng 3 đến tháng 10 năm 2023 | 2023-03-01..2023-10-31
            Từ tháng 11/2022 đến tháng 02/2023 | 2022-11-01..2023-02-28
            Từ tháng 11 đến tháng 2 | 2022-11-01..2023-02-28
            Từ tháng 4/2022 | 2022-04-01..
            Trước tháng 9 | ..2022-08-31
            6 tháng đầu năm | 2022-01-01..2022-06-30
            6 tháng cuối năm 2023 | 2023-07-01..2023-12-31
            Sáu tháng đầu năm 2022 | 2022-01-01..2022-06-30
            9 tháng đầu năm | 2022-01-01..2022-09-30
            Trước ngày 30/11 | ..2022-11-30
            Trước 30/11/2024 | ..2024-11-30
            Hoàn thành trước ngày 15 tháng 6 năm 2023 | ..2023-06-15
            Chậm nhất ngày 20/12/2022 | ..2022-12-20
            Đến hết ngày 31/10/2022 | ..2022-10-31
            Trước ngày 25/5 và 25/11 | ..2022-05-25 ..2022-11-25
            Ngày 02/9/2022 | 2022-09-02..2022-09-02
            ngày 16, 17 và 20/6/2022 | 2022-06-16..2022-06-16 2022-06-17..2022-06-17 2022-06-20..2022-06-20
            Từ 16 đến 20/6/2017 | 2017-06-16..2017-06-20
            Từ ngày 28/6 đến ngày 05/7/2022 | 2022-06-28..2022-07-05
            16 - 20/6/2022 | 2022-06-16..2022-06-20
            Từ ngày 01/3 đến 30/11 | 2022-03-01..2022-11-30
            Từ ngày 15/3/2022 | 2022-03-15..
            2021-2030 | 2021-01-01..2030-12-31
            Giai đoạn 2023 – 2024 | 2023-01-01..2024-12-31
            Từ năm 2021 đến năm 2025 | 2021-01-01..2025-12-31
            Đến năm 2025 | ..2025-12-31
            Năm 2022 và những năm tiếp theo | 2022-01-01..
            Thường xuyên, từ tháng 3/2022 | 2022-03-01..
            Thường xuyên | ''
            Hằng năm | ''
            Hàng quý | ''
            Thường xuyên trong năm 2022 | ''
            08 giờ ngày 20/6/2022 | 2022-06-20..2022-06-20
            Trước ngày 31/6/2022 | ''
            Từ ngày 20/6 đến ngày 31/6/2022 | ''
            Theo tiến độ dự án | ''
            Sau khi được phê duyệt | ''
            QUÝ II/2022 | 2022-04-01..2022-06-30
            Hoàn thành trong quý III/2022 | 2022-07-01..2022-09-30
            Dịp 30/4 và 02/9 | ''
            Dịp lễ 30/4/2022 | ''
            """)
    void phraseGivesTheseSpans(String phrase, String spans) {
        String read = TimeGrammar.read(phrase, 2022).frame().spans().stream()
                .map(span -> (span.from() == null ? "" : span.from()) + ".." + (span.to() == null ? "" : span.to()))
                .collect(Collectors.joining(" "));
        assertEquals(spans, read);
    }

    @ParameterizedTest
    @CsvSource({"Thường xuyên, true", "Hằng năm, true", "Hàng tháng, true", "Cả năm 2022, false", "Quý I, false"})
    void onlyWhatHasNoEndIsOngoing(String phrase, boolean ongoing) {
        assertEquals(ongoing, TimeGrammar.read(phrase, 2022).frame().ongoing());
    }

    @ParameterizedTest
    @CsvSource({"Trước ngày 31/6/2022, true", "Ngày 30/02, true", "Tháng 13/2022, true", "Ngày 29/02/2024, false"})
    void daysThatNoCalendarHasAreImpossible(String phrase, boolean impossible) {
        assertEquals(impossible, TimeGrammar.read(phrase, 2022).impossible());
    }
}
