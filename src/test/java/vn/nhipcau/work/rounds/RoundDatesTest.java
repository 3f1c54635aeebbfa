package vn.nhipcau.work.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;

/** The dates of a round, as an office counts them. */
class RoundDatesTest {
    private static final Text VI = new Texts().in(Language.VI);
    private static final LocalDate MAY_25 = LocalDate.of(2022, 5, 25);

    @Test
    void dueDayIsInTimeUntilItsEnd() {
        ReportingRound round = round();
        assertThat(round.isOverdueOn(MAY_25)).isFalse();
        assertThat(round.daysLeft(MAY_25)).isZero();
        assertThat(round.isOverdueOn(MAY_25.plusDays(1))).isTrue();
        assertThat(round.daysLeft(LocalDate.of(2022, 5, 16))).isEqualTo(9);
    }

    @Test
    void lastMinuteOfTheDueDayInHanoiIsInTime() {
        LocalDate filed = Text.day(Instant.parse("2022-05-25T16:59:59Z"));
        assertThat(new Filing(MAY_25, filed).isLate()).isFalse();
        LocalDate next = Text.day(Instant.parse("2022-05-25T17:00:00Z"));
        assertThat(new Filing(MAY_25, next).daysBefore()).isEqualTo(-1);
    }

    @Test
    void roundIsOpenFromItsFirstDayToTheLastBeforeTheLock() {
        ReportingRound round = round();
        assertThat(round.isOpenOn(LocalDate.of(2022, 4, 30))).isFalse();
        assertThat(round.isOpenOn(LocalDate.of(2022, 5, 1))).isTrue();
        assertThat(round.isOpenOn(LocalDate.of(2022, 6, 5))).isTrue();
        assertThat(round.isLockedOn(LocalDate.of(2022, 6, 5))).isFalse();
        assertThat(round.isLockedOn(LocalDate.of(2022, 6, 6))).isTrue();
    }

    /** 20/5/2022 was a Friday. */
    @ParameterizedTest(name = "cut-off {0}, due {1}: {2}")
    @CsvSource({
        "2022-05-19, 2022-05-20, true",
        "2022-05-20, 2022-05-20, false",
        "2022-05-20, 2022-05-21, false",
        "2022-05-20, 2022-05-22, false",
        "2022-05-20, 2022-05-23, true",
        "2022-05-21, 2022-05-22, false",
        "2022-05-22, 2022-05-23, true",
        "2022-05-15, 2022-05-25, true"
    })
    void workingDayLiesBetweenCutOffAndDueDay(LocalDate cutOff, LocalDate due, boolean lies) {
        RoundDates dates = new RoundDates(
                LocalDate.of(2021, 12, 15), LocalDate.of(2022, 6, 14), cutOff, cutOff, due, due.plusDays(10));
        assertThat(dates.leaveAWorkingDay()).isEqualTo(lies);
    }

    @ParameterizedTest(name = "after {0}, due {1}: {2} – {3}, {4}")
    @CsvSource({
        ",           2022-05-25, 2021-12-15, 2022-06-14, 6 tháng đầu năm 2022",
        ",           2022-11-25, 2021-12-15, 2022-12-14, Năm 2022",
        ",           2022-12-20, 2022-12-15, 2023-06-14, 6 tháng đầu năm 2023",
        "2022-06-14, 2022-11-25, 2022-06-15, 2022-12-14, 6 tháng cuối năm 2022",
        "2021-12-14, 2022-05-25, 2021-12-15, 2022-06-14, 6 tháng đầu năm 2022",
        "2022-12-14, ,           2022-12-15, 2023-06-14, 6 tháng đầu năm 2023"
    })
    void newRoundFollowsTheLast(
            @Nullable LocalDate last, @Nullable LocalDate due, LocalDate from, LocalDate to, String title) {
        RoundProposal proposal = RoundProposal.after(last, due, LocalDate.of(2022, 1, 10));
        assertThat(proposal.from()).isEqualTo(from);
        assertThat(proposal.to()).isEqualTo(to);
        assertThat(proposal.title(VI)).isEqualTo(title);
    }

    @Test
    void partThatIsNotAllIsNeverAHundred() {
        assertThat(new Rate(31, 40).in(VI)).isEqualTo("77,5\u00a0%");
        assertThat(new Rate(31, 40).in(new Texts().in(Language.EN))).isEqualTo("77.5%");
        assertThat(new Rate(2, 3).percent()).isEqualTo(66.7);
        assertThat(new Rate(2999, 3000).percent()).isEqualTo(99.9);
        assertThat(new Rate(3000, 3000).in(VI)).isEqualTo("100\u00a0%");
        assertThat(new Rate(0, 0).percent()).isZero();
    }

    private static ReportingRound round() {
        return new ReportingRound(
                7,
                "6 tháng đầu năm 2022",
                RoundKind.PERIODIC,
                LocalDate.of(2021, 12, 15),
                LocalDate.of(2022, 6, 14),
                LocalDate.of(2022, 5, 15),
                LocalDate.of(2022, 5, 1),
                MAY_25,
                LocalDate.of(2022, 6, 5),
                null,
                2,
                1,
                "Quảng Trị",
                null,
                null,
                Instant.parse("2022-05-01T01:00:00Z"),
                1L,
                1);
    }
}
