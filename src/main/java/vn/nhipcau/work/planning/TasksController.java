package vn.nhipcau.work.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.agencies.Agencies;

/** The tasks of all confirmed plans. */
@Controller
class TasksController {
    private final TaskRows rows;
    private final Agencies agencies;
    private final Texts texts;
    private final Clock clock;

    TasksController(TaskRows rows, Agencies agencies, Texts texts, Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.texts = texts;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/tasks")
    String list(TaskList list, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("rows", rows.page(list));
        model.addAttribute("years", rows.years());
        model.addAttribute("agencies", agencies.options(today()));
        return "work/planning/tasks";
    }

    @Allows(Deed.SEE)
    @GetMapping("/tasks.xlsx")
    ResponseEntity<byte[]> file(TaskList list, Visitor visitor) {
        Text text = texts.in(visitor.language());
        return Spreadsheet.answer(
                text.get("work.tasks.file"),
                text.get("work.tasks"),
                List.of(
                        text.get("work.task.plan"),
                        text.get("work.task.number"),
                        text.get("work.task.title"),
                        text.get("work.task.time"),
                        text.get("work.task.from"),
                        text.get("work.task.to"),
                        text.name("work.role", RoleKind.LEAD),
                        text.name("work.role", RoleKind.COORDINATOR),
                        text.name("work.role", RoleKind.ADVISOR),
                        text.get("work.task.product"),
                        text.get("work.task.budget")),
                rows.all(list).stream().map(TaskFile::cells).toList());
    }

    private LocalDate today() {
        return Text.day(clock.instant());
    }
}
