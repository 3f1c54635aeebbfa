package vn.nhipcau.work.regimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that come every year, as papers and people write them. */
class TermDayTest {
    @ParameterizedTest
    @CsvSource({
        "25/5, 2023, 2023-05-25",
        "25/11, 2023, 2023-11-25",
        "15/12-1, 2023, 2022-12-15",
        "15/12 - 1, 2023, 2022-12-15",
        "15/12 năm trước, 2023, 2022-12-15",
        "31/1 năm sau, 2023, 2024-01-31",
        "31/1+1, 2023, 2024-01-31",
        "25/5 năm nay, 2023, 2023-05-25",
        "29/2, 2024, 2024-02-29",
        "29/2, 2023, 2023-02-28",
        "05/06, 2022, 2022-06-05",
    })
    void dayIsThatOfTheYear(String typed, int year, LocalDate day) {
        assertThat(TermDay.read(typed).orElseThrow().in(year)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"15/12 năm trước, 15/12-1", "25/05, 25/5", "31/1 năm sau, 31/1+1"})
    void dayIsKeptInOneForm(String typed, String kept) {
        assertThat(TermDay.read(typed).orElseThrow()).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31/4", "30/2", "0/1", "1/13", "25-5", "15/12-2", "25/5/2022", "hai mươi lăm tháng năm"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(TermDay.read(typed)).isEmpty();
    }
}
