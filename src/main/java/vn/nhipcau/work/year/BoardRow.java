package vn.nhipcau.work.year;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.work.planning.Task;
import vn.nhipcau.work.planning.TaskRow;

/**
 * A task on the board.
 *
 * @param word by which it stands so, null where time and activities say it
 * @param beside what other agencies say otherwise
 * @param activities logged for it in the year
 * @param own whether the visitor's agency may say how it stands
 */
public record BoardRow(
        TaskRow row,
        TaskYear.When when,
        TaskState state,
        @Nullable ProgressWord word,
        List<ProgressWord> beside,
        List<TaskBar> bars,
        int activities,
        boolean own) {

    static BoardRow of(TaskRow row, TaskYear year, boolean own) {
        ProgressWord leading = year.leading();
        return new BoardRow(
                row,
                year.when(),
                year.state(),
                leading == null || leading.state().state() == null ? null : leading,
                year.beside(),
                year.bars(),
                year.logged().all(),
                own);
    }

    public Task task() {
        return row.task();
    }
}
