package vn.nhipcau.work.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.people.agencies.Agencies;

/** What all agencies did. */
@Controller
class ActivityListController {
    private final ActivityRows rows;
    private final ActivityParts parts;
    private final Kinds kinds;
    private final Agencies agencies;
    private final Clock clock;

    ActivityListController(ActivityRows rows, ActivityParts parts, Kinds kinds, Agencies agencies, Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.kinds = kinds;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/activities")
    String list(ActivityList list, @RequestParam(defaultValue = "false") boolean sum, Visitor visitor, Model model) {
        LocalDate today = Text.day(clock.instant());
        model.addAttribute("list", list);
        model.addAttribute("today", today);
        Listed<ActivityRows.Row> found = rows.page(list, today);
        model.addAttribute("found", found);
        model.addAttribute("totals", sum || ActivityRows.sumsAtOnce(found.total()) ? rows.totals(list, today) : null);
        model.addAttribute("years", rows.years(today));
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("agencies", agencies.options(today));
        model.addAttribute("countries", Countries.all(visitor.language()));
        model.addAttribute(
                "task",
                list.task() == null
                        ? null
                        : parts.tasks(List.of(list.task())).stream().findFirst().orElse(null));
        model.addAttribute("logs", May.everAct(visitor, Deed.LOG_ACTIVITIES));
        return "work/activities/list";
    }

    /** The sums of a long list, which come when it is there already. */
    @Allows(Deed.SEE)
    @GetMapping("/activities/totals")
    String totals(ActivityList list, Model model) {
        model.addAttribute("sums", rows.totals(list, Text.day(clock.instant())));
        return "work/activities/sums";
    }

    @Allows(Deed.SEE)
    @GetMapping("/activities.xlsx")
    ResponseEntity<byte[]> file(ActivityList list, Visitor visitor, Text text) {
        List<Kind> all = kinds.all();
        return Spreadsheet.answer(
                text.get("work.activities.file"),
                text.get("work.activities"),
                ActivityFile.heads(text),
                rows.all(list, Text.day(clock.instant())).stream()
                        .map(row -> ActivityFile.cells(row, all, text))
                        .toList());
    }
}
