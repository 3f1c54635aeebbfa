package vn.nhipcau.work.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.base.calendar.CalendarFacts;
import vn.nhipcau.base.calendar.WorkingDays;
import vn.nhipcau.work.deadlines.LegalDeadline.OnRest;
import vn.nhipcau.work.deadlines.LegalDeadline.Unit;

/**
 * When a period ends: against lines written with a printed calendar beside, and 5,000 cases against {@link SlowRule}.
 * Plus is after the event, minus before it.
 */
class LegalDeadlineTest {
    private static final WorkingDays DAYS = CalendarFacts.days();
    private static final int CASES = 5_000;
    private static final long SEED = 20_220_516;
    private static final List<Unit> COUNTED = List.of(Unit.HOURS, Unit.DAYS, Unit.WORKING_DAYS, Unit.MONTHS);
    private static final List<OnRest> EACH_REST = List.of(OnRest.NEXT, OnRest.PREVIOUS, OnRest.STAYS);

    @ParameterizedTest(name = "{0}: {1} working days end on {2}")
    @CsvSource({
        // an ordinary week, and its end
        "2022-05-16T08:00,  5, 2022-05-23",
        "2022-05-20T17:30,  1, 2022-05-23",
        "2022-05-21T09:00,  1, 2022-05-23",
        "2022-05-22T23:59,  1, 2022-05-23",
        // 30/4 and 1/5/2022 fell on a weekend and were made up on 2/5 and 3/5
        "2022-04-28T08:00,  1, 2022-04-29",
        "2022-04-29T08:00,  1, 2022-05-04",
        "2022-04-29T17:00,  3, 2022-05-06",
        "2022-04-29T08:00,  4, 2022-05-09",
        "2022-04-30T08:00,  1, 2022-05-04",
        "2022-05-02T08:00,  1, 2022-05-04",
        // Tết 2022: 31/1 to 4/2 and two weekends
        "2022-01-27T08:00,  2, 2022-02-07",
        "2022-01-28T08:00,  1, 2022-02-07",
        "2022-01-28T08:00,  5, 2022-02-11",
        "2022-02-01T08:00,  1, 2022-02-07",
        // the turn of the year: 1/1/2022 was a Saturday
        "2021-12-30T08:00,  2, 2022-01-04",
        "2021-12-31T08:00,  1, 2022-01-04",
        // the Hùng kings on Sunday 10/4/2022, made up on Monday
        "2022-04-08T08:00,  1, 2022-04-12",
        "2022-04-08T08:00,  5, 2022-04-18",
        // 1/9 and 2/9/2022, Thursday and Friday
        "2022-08-31T08:00,  1, 2022-09-05",
        "2022-08-31T08:00,  2, 2022-09-06",
        // 2021
        "2021-02-09T08:00,  1, 2021-02-17",
        "2021-02-09T08:00,  3, 2021-02-19",
        "2021-04-20T08:00,  1, 2021-04-22",
        "2021-04-29T08:00,  1, 2021-05-04",
        "2021-09-01T08:00,  1, 2021-09-06",
        // 2024: 29/4 off for Saturday 4/5
        "2024-04-26T08:00,  1, 2024-05-02",
        "2024-04-26T08:00,  3, 2024-05-04",
        "2024-04-26T08:00,  4, 2024-05-06",
        "2024-05-03T08:00,  1, 2024-05-04",
        "2024-05-03T08:00,  2, 2024-05-06",
        "2024-05-10T08:00,  1, 2024-05-13",
        // a leap day
        "2024-02-28T08:00,  1, 2024-02-29",
        "2024-02-29T08:00,  1, 2024-03-01",
        // 2026: 2/1 off for 10/1, 31/8 off for 22/8
        "2025-12-31T08:00,  1, 2026-01-05",
        "2026-01-09T08:00,  1, 2026-01-10",
        "2026-02-13T08:00,  1, 2026-02-23",
        "2026-08-21T08:00,  1, 2026-08-22",
        "2026-08-28T08:00,  1, 2026-09-03",
        // before the event, which is not counted
        "2022-05-25T08:00, -10, 2022-05-11",
        "2022-05-04T08:00,  -1, 2022-04-29",
        "2022-05-04T08:00,  -2, 2022-04-28",
        "2022-05-10T08:00, -10, 2022-04-22",
        "2022-02-07T08:00,  -2, 2022-01-27",
        "2022-06-12T08:00,  -2, 2022-06-09",
        "2022-09-05T08:00,  -2, 2022-08-30",
        "2021-02-17T08:00,  -2, 2021-02-08",
        "2024-05-06T08:00,  -1, 2024-05-04",
        "2024-05-06T08:00,  -2, 2024-05-03",
        "2026-06-30T08:00, -10, 2026-06-16"
    })
    void workingDays(LocalDateTime event, int amount, LocalDate end) {
        assertThat(due(Unit.WORKING_DAYS, amount, OnRest.STAYS, event).day()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}: {1} days, {2}, end on {3}")
    @CsvSource({
        "2022-05-16T08:00,   7, NEXT,     2022-05-23",
        "2022-05-31T23:59,   7, NEXT,     2022-06-07",
        "2022-05-14T08:00,   7, NEXT,     2022-05-23",
        "2022-05-14T08:00,   7, STAYS,    2022-05-21",
        "2022-05-14T08:00,   7, PREVIOUS, 2022-05-20",
        "2022-04-23T08:00,   7, NEXT,     2022-05-04",
        "2022-04-26T08:00,   7, NEXT,     2022-05-04",
        "2022-01-25T08:00,   7, NEXT,     2022-02-07",
        "2022-02-22T08:00,   7, NEXT,     2022-03-01",
        "2024-02-22T08:00,   7, NEXT,     2024-02-29",
        "2024-04-27T08:00,   7, NEXT,     2024-05-04",
        "2021-12-25T08:00,   7, NEXT,     2022-01-04",
        "2022-05-13T08:00, -10, PREVIOUS, 2022-04-29",
        "2022-05-14T08:00, -10, PREVIOUS, 2022-05-04",
        "2022-02-11T08:00, -10, PREVIOUS, 2022-01-28",
        "2026-07-01T08:00, -10, PREVIOUS, 2026-06-19",
        "2026-07-11T08:00, -10, PREVIOUS, 2026-07-01"
    })
    void plainDays(LocalDateTime event, int amount, OnRest onRest, LocalDate end) {
        assertThat(due(Unit.DAYS, amount, onRest, event).day()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}: {1} months, {2}, end on {3}")
    @CsvSource({
        "2022-03-15T08:00, 3, STAYS, 2022-06-15",
        "2022-01-31T08:00, 1, STAYS, 2022-02-28",
        "2024-01-31T08:00, 1, STAYS, 2024-02-29",
        "2021-11-30T08:00, 3, STAYS, 2022-02-28",
        "2022-01-30T08:00, 3, NEXT,  2022-05-04"
    })
    void months(LocalDateTime event, int amount, OnRest onRest, LocalDate end) {
        assertThat(due(Unit.MONTHS, amount, onRest, event).day()).isEqualTo(end);
    }

    /** Hours know no rest. */
    @ParameterizedTest(name = "{0}: {1} hours end at {2}")
    @CsvSource({
        "2022-05-20T17:30,  24, 2022-05-21T17:30",
        "2022-05-31T23:59,  24, 2022-06-01T23:59",
        "2022-04-29T22:00,  24, 2022-04-30T22:00",
        "2022-02-28T10:00,  24, 2022-03-01T10:00",
        "2024-02-28T10:00,  24, 2024-02-29T10:00",
        "2022-05-16T23:30,   1, 2022-05-17T00:30",
        "2026-07-02T08:00, -24, 2026-07-01T08:00",
        "2026-07-01T00:00, -24, 2026-06-30T00:00",
        "2022-01-01T00:30, -24, 2021-12-31T00:30"
    })
    void hours(LocalDateTime event, int amount, LocalDateTime end) {
        Due due = due(Unit.HOURS, amount, OnRest.STAYS, event);
        assertThat(due.day().atTime(java.util.Objects.requireNonNull(due.time())))
                .isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2022-05-16T08:00, 2022-12-20", "2022-12-20T08:00, 2022-12-20", "2022-12-21T08:00, 2023-12-20"})
    void dayOfTheYearComesNext(LocalDateTime event, LocalDate end) {
        assertThat(due(Unit.YEARLY, 0, OnRest.STAYS, event).day()).isEqualTo(end);
    }

    @Test
    void lastDayRunsToMidnightInHanoi() {
        LocalDateTime event = LocalDateTime.parse("2022-05-16T08:00");
        assertThat(due(Unit.DAYS, 7, OnRest.NEXT, event).end()).isEqualTo("2022-05-23T17:00:00Z");
        assertThat(due(Unit.HOURS, 24, OnRest.STAYS, event).end()).isEqualTo("2022-05-17T01:00:00Z");
    }

    @Test
    void daysThatWereNotCountedAreTold() {
        LocalDateTime friday = LocalDateTime.parse("2022-04-29T08:00");
        assertThat(due(Unit.WORKING_DAYS, 1, OnRest.STAYS, friday).skipped().stream()
                        .map(LocalDate::toString))
                .containsExactly("2022-04-30", "2022-05-01", "2022-05-02", "2022-05-03");
        Due moved = due(Unit.DAYS, 1, OnRest.NEXT, friday);
        assertThat(moved.moved()).isEqualTo("2022-04-30");
        assertThat(moved.day()).isEqualTo("2022-05-04");
        assertThat(moved.skipped()).hasSize(4);
        Due back = due(Unit.WORKING_DAYS, -1, OnRest.STAYS, LocalDateTime.parse("2022-05-04T08:00"));
        assertThat(back.skipped()).hasSize(4);
    }

    @Test
    void fiveThousandCasesEndAsTheSlowRuleSays() {
        Random random = new Random(SEED);
        LocalDate first = LocalDate.of(2021, 5, 1);
        SlowRule slow = new SlowRule();
        for (int i = 0; i < CASES; i++) {
            LocalDateTime event = first.plusDays(random.nextInt(480)).atTime(random.nextInt(24), random.nextInt(60));
            Unit unit = any(COUNTED, random);
            int most = switch (unit) {
                case MONTHS -> 3;
                case HOURS -> 100;
                default -> 60;
            };
            int amount = (1 + random.nextInt(most)) * (random.nextBoolean() ? 1 : -1);
            OnRest onRest = any(EACH_REST, random);
            Due due = due(unit, amount, onRest, event);
            assertThat(due.time() == null ? due.day().atStartOfDay() : due.day().atTime(due.time()))
                    .as("seed %d, case %d: %s %d %s from %s", SEED, i, unit, amount, onRest, event)
                    .isEqualTo(slow.end(event, unit.name(), amount, onRest.name()));
        }
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Due due(Unit unit, int amount, OnRest onRest, LocalDateTime event) {
        @Nullable MonthDay yearly = unit == Unit.YEARLY ? MonthDay.of(12, 20) : null;
        LegalDeadline deadline = new LegalDeadline(
                Matter.CLARIFICATION,
                LocalDate.of(2012, 1, 1),
                null,
                Math.abs(amount),
                unit,
                amount < 0,
                yearly,
                onRest,
                "Nghị định",
                null,
                false,
                null,
                null);
        return deadline.due(event, DAYS).orElseThrow();
    }
}
