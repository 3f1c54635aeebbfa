package vn.nhipcau.work.reporting;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.reporting.ReportPages.Opened;

/** Gives a report back to its agency with a reason tied to a place in its text: before it was accepted, or after. */
@Controller
class ReturnController {
    private final ReportPages pages;
    private final MoveReport moves;

    ReturnController(ReportPages pages, MoveReport moves) {
        this.pages = pages;
        this.moves = moves;
    }

    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/return")
    String askToReturn(@PathVariable long report, ReasonForm form, Visitor visitor, Model model) {
        Opened opened = pages.toMove(ReportMove.RETURN, visitor, report);
        return page(ReportMove.RETURN, opened, pages.view(visitor, opened), form, Faults.NONE, model);
    }

    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/return")
    String giveBack(
            @PathVariable long report,
            ReasonForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Opened opened = pages.toMove(ReportMove.RETURN, visitor, report);
        ReportView view = pages.view(visitor, opened);
        if (!form.faults(view).isEmpty()) {
            response.setStatus(422);
            return page(ReportMove.RETURN, opened, view, form, form.faults(view), model);
        }
        moves.giveBack(visitor, opened.report(), opened.round(), form.given(view));
        return done("work.report.returned", opened, next);
    }

    /** A return made by mistake, while the agency has changed nothing. */
    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/return/undoing")
    String undo(@PathVariable long report, Visitor visitor, RedirectAttributes next) {
        Opened opened = pages.toMove(ReportMove.UNDO_RETURN, visitor, report);
        moves.undoReturn(visitor, opened.report(), opened.round());
        return done("work.report.returnUndone", opened, next);
    }

    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/reopening")
    String askToReopen(@PathVariable long report, ReasonForm form, Visitor visitor, Model model) {
        Opened opened = pages.toMove(ReportMove.REOPEN, visitor, report);
        return page(ReportMove.REOPEN, opened, pages.view(visitor, opened), form, Faults.NONE, model);
    }

    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/reopening")
    String reopen(
            @PathVariable long report,
            ReasonForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Opened opened = pages.toMove(ReportMove.REOPEN, visitor, report);
        ReportView view = pages.view(visitor, opened);
        if (!form.faults(view).isEmpty()) {
            response.setStatus(422);
            return page(ReportMove.REOPEN, opened, view, form, form.faults(view), model);
        }
        moves.reopen(visitor, opened.report(), opened.round(), form.given(view));
        return done("work.report.reopened", opened, next);
    }

    private static String done(String words, Opened opened, RedirectAttributes next) {
        next.addFlashAttribute("toast", Toast.of(words, opened.report().agencyName()));
        return "redirect:" + opened.report().address();
    }

    private String page(ReportMove move, Opened opened, ReportView view, ReasonForm form, Faults faults, Model model) {
        model.addAttribute("move", move);
        model.addAttribute("view", view);
        model.addAttribute("locked", pages.isLocked(opened.round()));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "work/reporting/giveBack";
    }
}
