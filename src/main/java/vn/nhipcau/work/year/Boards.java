package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.work.planning.ReportingDates;
import vn.nhipcau.work.planning.TaskRow;
import vn.nhipcau.work.planning.TaskRows;

/** Lays the board of a year: a question for each kind of thing on it, however many there are. */
@Component
class Boards {
    private final TaskRows tasks;
    private final LoggedActivities activities;
    private final ProgressWords words;
    private final YearDays days;
    private final DueDays due;
    private final ReportingDates dates;

    Boards(
            TaskRows tasks,
            LoggedActivities activities,
            ProgressWords words,
            YearDays days,
            DueDays due,
            ReportingDates dates) {
        this.tasks = tasks;
        this.activities = activities;
        this.words = words;
        this.days = days;
        this.due = due;
        this.dates = dates;
    }

    Board lay(Visitor visitor, YearFilter filter, LocalDate today, Text text) {
        int year = filter.yearOr(today);
        Window window = filter.window(today);
        List<BoardRow> rows = rows(visitor, filter, today);
        Map<Long, String> plans = new LinkedHashMap<>();
        rows.forEach(row -> plans.putIfAbsent(row.row().plan(), row.row().planTitle()));
        List<Pier> piers = piers(visitor, year, today);
        return new Board(
                filter,
                today,
                window,
                sorted(filter, rows.stream().filter(filter::covers).toList()),
                plans,
                piers.stream()
                        .filter(pier -> window.holds(pier.day()))
                        .flatMap(pier -> named(visitor, pier).stream())
                        .toList(),
                YearBridge.of(piers, window, today, text),
                Occasion.within(days.occasions(year, year), window).toList());
    }

    private List<BoardRow> rows(Visitor visitor, YearFilter filter, LocalDate today) {
        List<TaskRow> found = tasks.all(filter.tasks(today));
        List<Long> ids = found.stream().map(row -> row.task().id()).toList();
        Window year = Window.year(filter.yearOr(today));
        Map<Long, Logged> logged = activities.of(ids, year);
        Map<Long, List<ProgressWord>> said = words.present(ids);
        Set<Long> own = May.everAct(visitor, Deed.LOG_ACTIVITIES) ? words.toldBy(visitor.agency(), ids) : Set.of();
        return found.stream()
                .map(row -> {
                    long id = row.task().id();
                    TaskYear of = new TaskYear(
                            row.task(),
                            year,
                            logged.getOrDefault(id, Logged.NOTHING),
                            said.getOrDefault(id, List.of()),
                            today);
                    return of.isOfYear() ? BoardRow.of(row, of, own.contains(id)) : null;
                })
                .<BoardRow>mapMulti((row, to) -> {
                    if (row != null) {
                        to.accept(row);
                    }
                })
                .toList();
    }

    /** The database sorts by what it knows; states and counts are known here. */
    private static List<BoardRow> sorted(YearFilter filter, List<BoardRow> rows) {
        if (!filter.isList() || !filter.sortedHere()) {
            return rows;
        }
        Comparator<BoardRow> order = filter.sorting().column().equals("state")
                ? Comparator.comparing(BoardRow::state)
                : Comparator.comparingInt(BoardRow::activities);
        return rows.stream()
                .sorted(filter.sorting().descending() ? order.reversed() : order)
                .toList();
    }

    /** Those of the year, and of the years beside it, to which its first and last arch reach. */
    private List<Pier> piers(Visitor visitor, int year, LocalDate today) {
        List<LocalDate> planned = dates.inYear(year);
        LocalDate last = LocalDate.of(year + 1, 12, 31);
        return Pier.of(
                due.seenBy(visitor, LocalDate.of(year - 1, 1, 1), last),
                due.expectedBy(visitor, today, last),
                IntStream.rangeClosed(-1, 1)
                        .boxed()
                        .flatMap(years -> planned.stream().map(day -> day.plusYears(years)))
                        .toList());
    }

    private static List<Board.Due> named(Visitor visitor, Pier pier) {
        if (pier.isPlanned() && pier.expected().isEmpty()) {
            return List.of(new Board.Due(pier.day(), null, null, true));
        }
        boolean watches = May.act(visitor, Deed.SEE_ROUNDS, null);
        return Stream.concat(
                        pier.rounds().stream()
                                .map(round -> new Board.Due(pier.day(), round.title(), address(visitor, round), false)),
                        pier.expected().stream()
                                .map(each -> new Board.Due(
                                        pier.day(),
                                        each.title(),
                                        watches ? each.regime().address() : null,
                                        true)))
                .toList();
    }

    private static @Nullable String address(Visitor visitor, DueRound round) {
        if (May.act(visitor, Deed.SEE_ROUNDS, null)) {
            return "/rounds/" + round.round();
        }
        return round.report() != null && May.act(visitor, Deed.READ_REPORT, visitor.agency())
                ? "/reports/" + round.report()
                : "/reports";
    }
}
