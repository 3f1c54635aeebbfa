package vn.nhipcau.work.reporting;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.reporting.ReportPages.Opened;

/** An agency takes its submission back, before anyone has judged it; and who may do what with a report at all. */
@Controller
class RecallController {
    private final ReportPages pages;
    private final MoveReport moves;

    RecallController(ReportPages pages, MoveReport moves) {
        this.pages = pages;
        this.moves = moves;
    }

    /** Says what it means before it is done. */
    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/recall")
    String ask(@PathVariable long report, Visitor visitor, Model model) {
        Opened opened = pages.toMove(ReportMove.TAKE_BACK, visitor, report);
        model.addAttribute("view", pages.view(visitor, opened));
        return "work/reporting/recall";
    }

    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/recall")
    String takeBack(@PathVariable long report, Visitor visitor, RedirectAttributes next) {
        Opened opened = pages.toMove(ReportMove.TAKE_BACK, visitor, report);
        moves.takeBack(visitor, opened.report(), opened.round());
        next.addFlashAttribute("toast", Toast.of("work.report.takenBack"));
        return "redirect:" + opened.report().address();
    }

    @Allows(Deed.SEE)
    @GetMapping("/reports/moves")
    String moves(Model model) {
        model.addAttribute("table", ReportLife.table());
        return "work/reporting/moves";
    }
}
