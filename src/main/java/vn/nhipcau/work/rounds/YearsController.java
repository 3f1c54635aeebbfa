package vn.nhipcau.work.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Choice;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.people.agencies.Agencies;

/** The wall over years: by round, by kind of agency, by agency, and the history of each. */
@Controller
class YearsController {
    private static final List<String> COLUMNS = List.of(
            "work.agency",
            "people.agency.kind",
            "work.years.expected",
            "work.wall.submitted",
            "work.wall.onTime",
            "work.wall.acceptedCount");

    private final WallsOverYears walls;
    private final Rounds rounds;
    private final Agencies agencies;
    private final Clock clock;

    YearsController(WallsOverYears walls, Rounds rounds, Agencies agencies, Clock clock) {
        this.walls = walls;
        this.rounds = rounds;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Allows(Deed.SEE_ROUNDS)
    @GetMapping("/rounds/years")
    String show(
            @RequestParam(required = false) @Nullable RoundKind kind,
            @RequestParam(defaultValue = "") String sort,
            Text text,
            Model model) {
        LocalDate today = Text.day(clock.instant());
        model.addAttribute("years", walls.all(kind, today));
        model.addAttribute("agencies", sorted(walls.agencies(kind, today), sort));
        model.addAttribute("running", rounds.running(kind, today));
        model.addAttribute("kind", kind);
        model.addAttribute("sort", sort);
        model.addAttribute(
                "kinds",
                Arrays.stream(RoundKind.values())
                        .map(each -> new Choice(each.name(), text.get(each.key())))
                        .toList());
        return "work/rounds/years";
    }

    @Allows(Deed.SEE_ROUNDS)
    @GetMapping("/rounds/years.xlsx")
    ResponseEntity<byte[]> file(
            @RequestParam(required = false) @Nullable RoundKind kind,
            @RequestParam(defaultValue = "") String sort,
            Text text) {
        return Spreadsheet.answer(
                text.get("work.years.file"),
                text.get("work.years.byAgency"),
                COLUMNS.stream().map(column -> text.get(column)).toList(),
                sorted(walls.agencies(kind, Text.day(clock.instant())), sort).stream()
                        .<List<? extends @Nullable Object>>map(row -> List.of(
                                row.name(),
                                text.get(row.kind().key()),
                                row.tally().agencies(),
                                row.tally().submitted(),
                                row.tally().onTime(),
                                row.tally().accepted()))
                        .toList());
    }

    /** Whoever sees the wall sees each agency's history; an agency sees its own. */
    @Allows(Deed.SEE)
    @GetMapping("/rounds/agencies/{agency}")
    String ofAgency(@PathVariable long agency, Visitor visitor, Model model) {
        if (!May.act(visitor, Deed.SEE_ROUNDS, null) && !May.act(visitor, Deed.SEE_WORK, agency)) {
            throw new Forbidden();
        }
        LocalDate today = Text.day(clock.instant());
        model.addAttribute("name", agencies.nameOn(agency, today).orElseThrow(NotFound::new));
        model.addAttribute("agency", agency);
        model.addAttribute("rounds", walls.of(agency, today));
        return "work/rounds/ofAgency";
    }

    /** By name, or those who are least often in time first. */
    private static List<WallsOverYears.AgencyRow> sorted(List<WallsOverYears.AgencyRow> rows, String sort) {
        return sort.equals("rate")
                ? rows.stream()
                        .sorted(Comparator.comparingDouble(
                                row -> row.tally().onTimeRate().percent()))
                        .toList()
                : rows;
    }
}
