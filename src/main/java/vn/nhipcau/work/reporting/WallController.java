package vn.nhipcau.work.reporting;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.calendar.OfficeCalendar;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.regimes.Regimes;
import vn.nhipcau.work.rounds.Rounds;
import vn.nhipcau.work.rounds.Wall;
import vn.nhipcau.work.rounds.WallFilter;
import vn.nhipcau.work.rounds.Walls;

/** The wall of a round: every agency as it stands now. */
@Controller
class WallController {
    private static final List<String> COLUMNS = List.of(
            "work.agency",
            "people.agency.kind",
            "work.wall.state",
            "work.wall.filed",
            "work.wall.daysLate",
            "work.wall.accepted");

    private final Rounds rounds;
    private final Walls walls;
    private final Clock clock;
    private final Reports reports;
    private final Regimes regimes;
    private final OfficeCalendar calendar;

    WallController(Rounds rounds, Walls walls, Reports reports, Regimes regimes, OfficeCalendar calendar, Clock clock) {
        this.rounds = rounds;
        this.walls = walls;
        this.clock = clock;
        this.reports = reports;
        this.regimes = regimes;
        this.calendar = calendar;
    }

    @Allows(Deed.SEE_ROUNDS)
    @GetMapping("/rounds/{id}")
    String show(@PathVariable long id, WallFilter filter, Visitor visitor, Model model) {
        Wall wall = wall(id);
        model.addAttribute("wall", wall);
        model.addAttribute("hasty", !wall.round().dates().leaveAWorkingDay(calendar.reading()));
        model.addAttribute("filter", filter);
        Long regime = wall.round().regime();
        model.addAttribute(
                "regime", regime == null ? null : regimes.find(regime).orElse(null));
        model.addAttribute(
                "consolidated",
                reports.consolidated(id)
                        .filter(report -> ReportPages.mayRead(visitor, report))
                        .orElse(null));
        return "work/reporting/wall";
    }

    @Allows(Deed.SEE_ROUNDS)
    @GetMapping("/rounds/{id}.xlsx")
    ResponseEntity<byte[]> file(@PathVariable long id, WallFilter filter, Text text) {
        Wall wall = wall(id);
        List<String> heads = COLUMNS.stream().map(column -> text.get(column)).toList();
        List<List<? extends @Nullable Object>> rows = wall.bricks().stream()
                .filter(filter::covers)
                .<List<? extends @Nullable Object>>map(brick -> Arrays.asList(
                        brick.name(),
                        text.get(brick.kind().key()),
                        text.get(brick.key()),
                        brick.filing().filed(),
                        brick.daysLate() == 0 ? null : brick.daysLate(),
                        brick.accepted()))
                .toList();
        String due = String.format(Locale.ROOT, "%tF", wall.round().due());
        return Spreadsheet.answer(text.get("work.wall.file", due), text.get("work.wall.file.sheet"), heads, rows);
    }

    private Wall wall(long id) {
        return walls.of(rounds.find(id).orElseThrow(NotFound::new), Text.day(clock.instant()));
    }
}
