package vn.nhipcau.work.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a task stands in its time on 16/5/2022. */
class TaskTimeTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 16);

    @Test
    void taskOfTheYearIsInItsTime() {
        assertThat(on(span("2022-01-01", "2022-12-31"))).isEqualTo(TaskTime.NOW);
    }

    @Test
    void firstQuarterIsOver() {
        assertThat(on(span("2022-01-01", "2022-03-31"))).isEqualTo(TaskTime.OVER);
    }

    @Test
    void lastDayStillBelongsToTheTask() {
        assertThat(on(span("2022-05-01", "2022-05-16"))).isEqualTo(TaskTime.NOW);
        assertThat(on(span("2022-05-01", "2022-05-15"))).isEqualTo(TaskTime.OVER);
    }

    @Test
    void betweenTwoQuartersTheTaskComesAgain() {
        assertThat(on(span("2022-01-01", "2022-03-31"), span("2022-10-01", "2022-12-31")))
                .isEqualTo(TaskTime.AHEAD);
    }

    @Test
    void openSidesReachForEver() {
        assertThat(on(span(null, "2022-11-30"))).isEqualTo(TaskTime.NOW);
        assertThat(on(span("2021-01-01", null))).isEqualTo(TaskTime.NOW);
    }

    @Test
    void ongoingTaskIsAlwaysInItsTimeAndOneWithoutTimeNever() {
        assertThat(task(true, List.of()).timeOn(TODAY)).isEqualTo(TaskTime.NOW);
        assertThat(task(false, List.of()).timeOn(TODAY)).isEqualTo(TaskTime.UNDATED);
    }

    private static TaskTime on(TaskSpan... spans) {
        return task(false, List.of(spans)).timeOn(TODAY);
    }

    private static TaskSpan span(@Nullable String from, @Nullable String to) {
        return new TaskSpan(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static Task task(boolean ongoing, List<TaskSpan> spans) {
        return new Task(
                1, 1, 1, "1", "Việc", "", null, ongoing, spans, null, null, null, null, false, 1, List.of(), List.of());
    }
}
