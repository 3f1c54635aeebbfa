package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Number and day from the clerk's register. */
class IssueFormTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 30);

    @ParameterizedTest(name = "{0} on {1}: number {2}, day {3}")
    @CsvSource({
        "15, 30/5/2022, true, true",
        "07, 1/1/2022, true, true",
        "' 15 ', ' 30/5/2022 ', true, true",
        "'', 30/5/2022, false, true",
        "0, 30/5/2022, false, true",
        "-3, 30/5/2022, false, true",
        "15a, 30/5/2022, false, true",
        "15/BC, 30/5/2022, false, true",
        "9999999, 30/5/2022, false, true",
        "15, '', true, false",
        "15, 31/5/2022, true, false",
        "15, 31/4/2022, true, false",
        "15, hôm nay, true, false"
    })
    void numberAndDayAreNeededAndNoDayAhead(String number, String day, boolean numberRight, boolean dayRight) {
        var faults = new IssueForm(number, day, null, null).faults(TODAY);
        assertThat(faults.at("number") == null).isEqualTo(numberRight);
        assertThat(faults.at("signedOn") == null).isEqualTo(dayRight);
    }
}
