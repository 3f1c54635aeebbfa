package vn.nhipcau.work.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.nhipcau.work.planning.TaskRows;

/** "Việc của tôi": what an agency has to do, by role and by quarter, what is due now first. */
@Controller
class WorkController {
    private final TaskRows rows;
    private final Duties duties;
    private final ReportingDates dates;
    private final Agencies agencies;
    private final Clock clock;

    WorkController(TaskRows rows, Duties duties, ReportingDates dates, Agencies agencies, Clock clock) {
        this.rows = rows;
        this.duties = duties;
        this.dates = dates;
        this.agencies = agencies;
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
        List<Long> groups = rows.groupsOf(whose);
        List<AgencyTask> all = rows.ofAgency(whose, today.getYear()).stream()
                .map(row -> AgencyTask.of(row, whose, groups))
                .toList();
        model.addAttribute("work", new AgencyWork(whose, name, today, all, role, quarter));
        model.addAttribute("duties", duties.ofAgency(whose, today.getYear()));
        model.addAttribute("period", dates.periodOn(today).orElse(null));
        if (May.act(visitor, Deed.SEE_WORK, null)) {
            model.addAttribute("agencies", agencies.options(today));
        }
        return "work/desk/work";
    }
}
