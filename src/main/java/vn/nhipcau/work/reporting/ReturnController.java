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

    /** A report that shall be moved, and the reason typed for it. */
    private record Asked(ReportMove move, Opened opened, ReportView view, ReasonForm form) {
        Faults faults() {
            return form.faults(view);
        }

        MoveReport.Reason reason() {
            return form.given(view);
        }
    }

    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/return")
    String askToReturn(@PathVariable long report, ReasonForm form, Visitor visitor, Model model) {
        return page(asked(ReportMove.RETURN, visitor, report, form), Faults.NONE, model);
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
        Asked asked = asked(ReportMove.RETURN, visitor, report, form);
        if (!asked.faults().isEmpty()) {
            return again(asked, model, response);
        }
        moves.giveBack(visitor, asked.opened().report(), asked.opened().round(), asked.reason());
        return done("work.report.returned", asked.opened(), next);
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
        return page(asked(ReportMove.REOPEN, visitor, report, form), Faults.NONE, model);
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
        Asked asked = asked(ReportMove.REOPEN, visitor, report, form);
        if (!asked.faults().isEmpty()) {
            return again(asked, model, response);
        }
        moves.reopen(visitor, asked.opened().report(), asked.opened().round(), asked.reason());
        return done("work.report.reopened", asked.opened(), next);
    }

    private Asked asked(ReportMove move, Visitor visitor, long report, ReasonForm form) {
        Opened opened = pages.toMove(move, visitor, report);
        return new Asked(move, opened, pages.view(visitor, opened), form);
    }

    private String again(Asked asked, Model model, HttpServletResponse response) {
        response.setStatus(422);
        return page(asked, asked.faults(), model);
    }

    private static String done(String words, Opened opened, RedirectAttributes next) {
        next.addFlashAttribute("toast", Toast.of(words, opened.report().agencyName()));
        return "redirect:" + opened.report().address();
    }

    private String page(Asked asked, Faults faults, Model model) {
        model.addAttribute("move", asked.move());
        model.addAttribute("view", asked.view());
        model.addAttribute("locked", pages.isLocked(asked.opened().round()));
        model.addAttribute("form", asked.form());
        model.addAttribute("faults", faults);
        return "work/reporting/giveBack";
    }
}
