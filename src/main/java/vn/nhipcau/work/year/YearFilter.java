package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.work.planning.TaskList;

/**
 * What the board is asked for.
 *
 * @param view {@code quarter}, {@code list}, or anything else for the year
 * @param quarter 1 to 4, of the view of one quarter; none for the present one
 * @param agency that has a role, its own or by a group, null for any
 */
public record YearFilter(
        @Nullable String q,
        @Nullable Integer year,
        @Nullable String view,
        @Nullable Integer quarter,
        @Nullable Long plan,
        @Nullable Long agency,
        @Nullable RoleKind role,
        @Nullable TaskState state,
        @Nullable String sort,
        @Nullable Integer page) {
    private static final int FIRST = 1976;
    private static final int LAST = 2100;

    public YearFilter {
        q = Typed.line(q);
        view = "list".equals(view) || "quarter".equals(view) ? view : "year";
    }

    public int yearOr(LocalDate today) {
        return year == null ? today.getYear() : Math.clamp(year, FIRST, LAST);
    }

    /** The quarter of the view of one quarter. */
    public int quarterOr(LocalDate today) {
        return quarter == null || quarter < 1 || quarter > 4 ? (today.getMonthValue() + 2) / 3 : quarter;
    }

    public boolean isList() {
        return "list".equals(view);
    }

    public boolean isQuarter() {
        return "quarter".equals(view);
    }

    Window window(LocalDate today) {
        int of = yearOr(today);
        return isQuarter() ? Window.quarter(of, quarterOr(today)) : Window.year(of);
    }

    /** Whether anything narrows it. */
    public boolean isNarrow() {
        return !Objects.requireNonNull(q).isEmpty() || plan != null || agency != null || role != null || state != null;
    }

    /** The tasks that may be on it, as they are asked of the plans. */
    TaskList tasks(LocalDate today) {
        String column = isList() && !sortedHere() ? sort : null;
        return new TaskList(q, yearOr(today), agency, role, null, column, null);
    }

    public Sorting sorting() {
        return Sorting.of(
                sort, java.util.Map.of("number", "", "title", "", "time", "", "state", "", "activities", ""), "number");
    }

    boolean sortedHere() {
        return sorting().column().equals("state") || sorting().column().equals("activities");
    }

    boolean covers(BoardRow row) {
        return (plan == null || row.row().plan() == plan) && (state == null || row.state() == state);
    }
}
