package vn.nhipcau.work.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.work.planning.Duties;
import vn.nhipcau.work.planning.ReportingDates;
import vn.nhipcau.work.reporting.AgencyReports;

/** "Việc của tôi": what an agency has to do, by role and by quarter, what is due now first. */
@Controller
class WorkController {
    private final Desks desks;
    private final Duties duties;
    private final ReportingDates dates;
    private final Agencies agencies;
    private final AgencyReports reports;
    private final Clock clock;

    WorkController(
            Desks desks, Duties duties, ReportingDates dates, Agencies agencies, AgencyReports reports, Clock clock) {
        this.desks = desks;
        this.duties = duties;
        this.dates = dates;
        this.agencies = agencies;
        this.reports = reports;
        this.clock = clock;
    }

    @Allows(value = Deed.SEE_WORK, of = "agency")
    @GetMapping("/work")
    String work(
            @RequestParam(required = false) @Nullable Long agency,
            @RequestParam(required = false) @Nullable RoleKind role,
            @RequestParam(defaultValue = "0") int quarter,
            Visitor visitor,
            Model model) {
        LocalDate today = Text.day(clock.instant());
        long whose = agency == null ? visitor.agency() : agency;
        String name = agencies.nameOn(whose, today).orElseThrow(NotFound::new);
        model.addAttribute("work", desks.work(whose, name, today, role, quarter));
        model.addAttribute("todos", whose == visitor.agency() ? desks.todos(visitor) : List.of());
        model.addAttribute("recent", desks.recent(whose, today));
        model.addAttribute("logs", May.act(visitor, Deed.LOG_ACTIVITIES, whose));
        model.addAttribute("duties", duties.ofAgency(whose, today.getYear()));
        List<AgencyReports.Next> waiting = reports.waiting(whose, today);
        Optional<AgencyReports.Next> next = waiting.stream().findFirst().or(() -> reports.next(whose, today));
        model.addAttribute("next", next.orElse(null));
        model.addAttribute("more", waiting.stream().skip(1).toList());
        model.addAttribute(
                "period",
                next.map(n -> new ReportingDates.Period(n.from(), n.of().due()))
                        .or(() -> dates.periodOn(today))
                        .orElse(null));
        model.addAttribute("writes", May.act(visitor, Deed.WRITE_REPORT, whose));
        if (May.act(visitor, Deed.SEE_WORK, null)) {
            model.addAttribute("agencies", agencies.options(today));
        }
        return "work/desk/work";
    }
}
