package vn.nhipcau.work.year;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.work.year.ProgressState.CONFIRMED;
import static vn.nhipcau.work.year.ProgressState.DONE;
import static vn.nhipcau.work.year.ProgressState.IN_PROGRESS;
import static vn.nhipcau.work.year.ProgressState.NOT_DONE;
import static vn.nhipcau.work.year.ProgressState.POSTPONED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.work.planning.Task;
import vn.nhipcau.work.planning.TaskSpan;

/** How a task stands on 16/5/2022: by its time and its activities, and by what its agencies said. */
class TaskYearTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 16);

    /** Q is a quarter, Y the year, - no time; one activity on the day; then the state of the whole and of each stretch. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q1   |      | FORGOTTEN | FORGOTTEN
            Q1   | 20/3 | DONE      | DONE
            Q1   | 20/4 | DONE      | DONE
            Q2   |      | RUNNING   | RUNNING
            Q2   | 20/4 | RUNNING   | RUNNING
            Q3   |      | AHEAD     | AHEAD
            Q3   | 20/4 | AHEAD     | AHEAD
            Q2 Q4|      | RUNNING   | RUNNING AHEAD
            Q1 Q4|      | FORGOTTEN | FORGOTTEN AHEAD
            Q1 Q4| 1/2  | AHEAD     | DONE AHEAD
            Q1 Q2| 1/2  | RUNNING   | DONE RUNNING
            Q1 Q2| 1/5  | RUNNING   | FORGOTTEN RUNNING
            Y    |      | RUNNING   | RUNNING
            -    |      | UNDATED   | UNDATED
            -    | 1/2  | UNDATED   | UNDATED
            """)
    void timeAndActivitiesTellTheState(String time, @Nullable String logged, TaskState state, String bars) {
        TaskYear task = task(time, logged, TODAY);
        assertThat(task.state()).isEqualTo(state);
        assertThat(task.bars().stream().map(bar -> bar.state().name()).collect(Collectors.joining(" ")))
                .isEqualTo(bars);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Y    | CONFIRMED   |           | RUNNING   | RUNNING
            Q1   | CONFIRMED   |           | FORGOTTEN | FORGOTTEN
            Q1   | IN_PROGRESS |           | OVERRUN   | OVERRUN
            Q1 Q4| IN_PROGRESS |           | OVERRUN   | OVERRUN RUNNING
            Q1 Q2| IN_PROGRESS |           | RUNNING   | OVERRUN RUNNING
            Y    | IN_PROGRESS |           | RUNNING   | RUNNING
            Q3   | IN_PROGRESS |           | RUNNING   | RUNNING
            Q2 Q4| IN_PROGRESS |           | RUNNING   | RUNNING AHEAD
            Q3   | DONE        |           | DONE      | DONE
            -    | DONE        |           | DONE      | DONE
            Q2   | POSTPONED   |           | POSTPONED | POSTPONED
            Q2   | POSTPONED   | 16/5/2022 | POSTPONED | POSTPONED
            Q2   | POSTPONED   | 15/5/2022 | RUNNING   | RUNNING
            Q1   | POSTPONED   | 15/5/2022 | FORGOTTEN | FORGOTTEN
            Q2 Q4| NOT_DONE    |           | NOT_DONE  | NOT_DONE NOT_DONE
            """)
    void leadsWordIsTheState(String time, ProgressState said, @Nullable String until, TaskState state, String bars) {
        LocalDate day = until == null ? null : vn.nhipcau.base.Typed.day(until).orElseThrow();
        TaskYear task = task(time, null, TODAY, word(1, said, day, true, true));
        assertThat(task.state()).isEqualTo(state);
        assertThat(task.bars().stream().map(bar -> bar.state().name()).collect(Collectors.joining(" ")))
                .isEqualTo(bars);
    }

    @Test
    void whatIsOverAndDoneStaysDoneThoughTheRestIsPutOff() {
        TaskYear task = task("Q1 Q4", "1/2", TODAY, word(1, POSTPONED, null, true, true));
        assertThat(task.bars()).extracting(TaskBar::state).containsExactly(TaskState.DONE, TaskState.POSTPONED);
    }

    /** Until its time is over, what is at work is not late; after it, its lead's word does not hide that. */
    @Test
    void whatIsStillAtWorkAfterItsTimeIsOverSaysSo() {
        ProgressWord lead = word(1, IN_PROGRESS, null, true, true);
        ProgressWord other = word(2, IN_PROGRESS, null, false, false);
        TaskYear logged = task("Q1", "1/2", TODAY, lead, other);
        assertThat(logged.state()).isEqualTo(TaskState.OVERRUN);
        assertThat(logged.bars()).extracting(TaskBar::state).containsExactly(TaskState.OVERRUN);
        assertThat(logged.beside()).as("a coordinator at work says the same").isEmpty();
        assertThat(task("Q1", "1/2", LocalDate.of(2022, 3, 31), lead).state()).isEqualTo(TaskState.RUNNING);
        assertThat(task("Q1 Q4", "1/2", TODAY, lead).bars())
                .extracting(TaskBar::state)
                .containsExactly(TaskState.DONE, TaskState.RUNNING);
    }

    /** Its time ends in 2023, so that nothing of it is over in February of that year, though its share of 2022 is. */
    @Test
    void whatGoesOnInTheNextYearIsNotLateOnTheBoardOfTheLast() {
        LocalDate later = LocalDate.of(2023, 2, 1);
        ProgressWord lead = word(1, IN_PROGRESS, null, true, true);
        Task twoYears = bare(false, List.of(span("2022-07-01", "2023-06-30")));
        assertThat(new TaskYear(twoYears, Window.year(2022), Logged.NOTHING, List.of(lead), later).state())
                .isEqualTo(TaskState.RUNNING);
        Task yearly = bare(true, List.of());
        assertThat(new TaskYear(yearly, Window.year(2022), Logged.NOTHING, List.of(lead), later).state())
                .isEqualTo(TaskState.OVERRUN);
    }

    @Test
    void wordAfterAllWasDoneIsAboutThat() {
        TaskYear task = task("Q1", "1/2", TODAY, word(1, POSTPONED, null, true, true));
        assertThat(task.bars()).extracting(TaskBar::state).containsExactly(TaskState.POSTPONED);
    }

    @Test
    void lastWordOfSeveralLeadsCounts() {
        ProgressWord first = word(1, DONE, null, true, true);
        ProgressWord last = word(2, NOT_DONE, null, true, true);
        TaskYear task = task("Y", null, TODAY, last, first);
        assertThat(task.state()).isEqualTo(TaskState.NOT_DONE);
        assertThat(task.beside()).containsExactly(first);
    }

    @Test
    void coordinatorWhoSaysOtherwiseStandsBeside() {
        ProgressWord lead = word(1, IN_PROGRESS, null, true, true);
        ProgressWord other = word(2, POSTPONED, null, false, false);
        ProgressWord same = word(3, IN_PROGRESS, null, false, false);
        ProgressWord knows = word(4, CONFIRMED, null, false, false);
        TaskYear task = task("Y", null, TODAY, lead, other, same, knows);
        assertThat(task.state()).isEqualTo(TaskState.RUNNING);
        assertThat(task.beside()).containsExactly(other);
    }

    /** One district of ten does not speak for all of them. */
    @Test
    void oneOfAGroupThatLeadsStandsBesideToo() {
        ProgressWord one = word(1, NOT_DONE, null, true, false);
        TaskYear task = task("Y", null, TODAY, one);
        assertThat(task.state()).isEqualTo(TaskState.RUNNING);
        assertThat(task.leading()).isNull();
        assertThat(task.beside()).containsExactly(one);
    }

    @Test
    void yearThatIsOverHasNothingRunning() {
        LocalDate later = LocalDate.of(2023, 2, 1);
        assertThat(task("Y", null, later).state()).isEqualTo(TaskState.FORGOTTEN);
        assertThat(task("Y", "1/2", later).state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void taskOfALongPlanIsOnTheBoardOfItsYearsOnly() {
        Task ofNextYear = bare(false, List.of(span("2023-01-01", "2023-03-31")));
        assertThat(new TaskYear(ofNextYear, Window.year(2022), Logged.NOTHING, List.of(), TODAY).isOfYear())
                .isFalse();
        assertThat(new TaskYear(ofNextYear, Window.year(2023), Logged.NOTHING, List.of(), TODAY).isOfYear())
                .isTrue();
        assertThat(new TaskYear(bare(true, List.of()), Window.year(2022), Logged.NOTHING, List.of(), TODAY).when())
                .isEqualTo(TaskYear.When.WHOLE);
    }

    private static TaskYear task(String time, @Nullable String logged, LocalDate today, ProgressWord... words) {
        List<TaskSpan> spans = Arrays.stream(time.strip().split(" ", -1))
                .filter(part -> !part.equals("-"))
                .map(TaskYearTest::named)
                .toList();
        Logged on = logged == null
                ? Logged.NOTHING
                : new Logged(List.of(new Logged.OnDay(
                        vn.nhipcau.base.Typed.day(logged.strip() + "/2022").orElseThrow(), 1)));
        return new TaskYear(bare(false, spans), Window.year(2022), on, List.of(words), today);
    }

    private static TaskSpan named(String name) {
        return switch (name) {
            case "Q1" -> span("2022-01-01", "2022-03-31");
            case "Q2" -> span("2022-04-01", "2022-06-30");
            case "Q3" -> span("2022-07-01", "2022-09-30");
            case "Q4" -> span("2022-10-01", "2022-12-31");
            default -> span("2022-01-01", "2022-12-31");
        };
    }

    private static TaskSpan span(String from, String to) {
        return new TaskSpan(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** What an agency said so many hours after the day began. */
    private static ProgressWord word(
            int hour, ProgressState state, @Nullable LocalDate until, boolean leads, boolean byName) {
        Instant at = Instant.parse("2022-05-16T00:00:00Z").plusSeconds(hour * 3600L);
        return new ProgressWord(
                hour, 1, hour, "Cơ quan " + hour, 1, state, "vì thế", until, at, "Đầu mối", false, leads, byName);
    }

    private static Task bare(boolean ongoing, List<TaskSpan> spans) {
        return new Task(
                1, 1, 1, "1", "Việc", "", null, ongoing, spans, null, null, null, null, false, 1, List.of(), List.of());
    }
}
