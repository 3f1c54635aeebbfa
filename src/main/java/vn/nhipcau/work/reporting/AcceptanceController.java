package vn.nhipcau.work.reporting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.reporting.ReportPages.Opened;

/** Accepts a submitted report. */
@Controller
class AcceptanceController {
    private final ReportPages pages;
    private final MoveReport moves;

    AcceptanceController(ReportPages pages, MoveReport moves) {
        this.pages = pages;
        this.moves = moves;
    }

    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/acceptance")
    String accept(@PathVariable long report, Visitor visitor, RedirectAttributes next) {
        Opened opened = pages.toMove(ReportMove.ACCEPT, visitor, report);
        moves.accept(visitor, opened.report(), opened.round());
        next.addFlashAttribute(
                "toast", Toast.of("work.report.accepted", opened.report().agencyName()));
        return "redirect:" + opened.report().address();
    }
}
