package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.list.Listed;

/**
 * The year as it is shown.
 *
 * @param rows all that the filter covers, in order
 * @param plans of the year's tasks, titles by id
 * @param due days of the window, in order
 * @param occasions of the window, in order
 */
public record Board(
        YearFilter filter,
        LocalDate today,
        Window window,
        List<BoardRow> rows,
        Map<Long, String> plans,
        List<Due> due,
        YearBridge bridge,
        List<Occasion> occasions) {
    /** So many rows stand open at once; beyond that only the first group does. */
    private static final int OPEN = 60;

    /**
     * A round, one that a regime will bring, or a day of the plan for which there is neither.
     *
     * @param title null where only the plan names the day
     * @param address null where the visitor has no page of it
     * @param planned whether no round was opened yet
     */
    public record Due(
            LocalDate day, @Nullable String title, @Nullable String address, boolean planned) {}

    /**
     * Tasks whose time lies alike.
     *
     * @param plan its title, null where the year has but one
     */
    public record Group(@Nullable String plan, TaskYear.When when, List<BoardRow> rows) {}

    public int year() {
        return filter.yearOr(today);
    }

    public int quarter() {
        return filter.quarterOr(today);
    }

    /** The rows of the drawn board, by plan and by where their time lies. */
    public List<Group> groups() {
        List<BoardRow> shown =
                filter.isQuarter() ? rows.stream().filter(this::touches).toList() : rows;
        return plans.keySet().stream()
                .flatMap(plan -> java.util.Arrays.stream(TaskYear.When.values())
                        .map(when -> new Group(
                                plans.size() > 1 ? plans.get(plan) : null,
                                when,
                                shown.stream()
                                        .filter(row -> row.row().plan() == plan && row.when() == when)
                                        .toList())))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private boolean touches(BoardRow row) {
        return row.when() == TaskYear.When.UNDATED
                || row.bars().stream()
                        .anyMatch(bar ->
                                !bar.from().isAfter(window.last()) && !bar.to().isBefore(window.first()));
    }

    public boolean opens(int group) {
        return group == 0 || rows.size() <= OPEN;
    }

    /** One page of the list. */
    public Listed<BoardRow> listed() {
        int pages = new Listed<>(List.of(), 1, rows.size()).pages();
        int page = Math.clamp(filter.page() == null ? 1 : filter.page(), 1, pages);
        int from = (page - 1) * Listed.ROWS;
        return new Listed<>(rows.subList(from, Math.min(rows.size(), from + Listed.ROWS)), page, rows.size());
    }

    public List<DrawnBar> drawn(BoardRow row, Text text) {
        return DrawnBar.all(row.bars(), window, today, text);
    }

    public DayMarks marks(Text text) {
        return DayMarks.of(occasions, window, text);
    }

    /** How often the press is met in the window. */
    public long pressMeetings() {
        return occasions.stream().filter(Occasion::isPress).count();
    }
}
