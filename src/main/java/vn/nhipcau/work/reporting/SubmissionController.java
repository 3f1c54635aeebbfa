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

/** Submits an agency's report; number, day and signed scan may come with it. */
@Controller
class SubmissionController {
    private final ReportPages pages;
    private final MoveReport moves;
    private final SignedFiles files;

    SubmissionController(ReportPages pages, MoveReport moves, SignedFiles files) {
        this.pages = pages;
        this.moves = moves;
        this.files = files;
    }

    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/submission")
    String ask(@PathVariable long report, Visitor visitor, Model model) {
        return page(pages.writable(visitor, report), SubmissionForm.BLANK, Faults.NONE, visitor, model);
    }

    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/submission")
    String submit(
            @PathVariable long report,
            SubmissionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Opened opened = pages.own(visitor, report);
        Faults faults = form.faults();
        boolean asks = asks(opened, form, visitor);
        if (!faults.isEmpty() || asks) {
            response.setStatus(422);
            model.addAttribute("asks", faults.isEmpty());
            return page(opened, form, faults, visitor, model);
        }
        SignedFiles.KeptFile file = form.hasFile() && form.signed() != null ? files.keep(form.signed()) : null;
        moves.submit(
                visitor,
                opened.report(),
                opened.round(),
                new MoveReport.Signed(
                        form.numberOrNull(),
                        vn.nhipcau.base.Typed.day(form.signedOn()).orElse(null),
                        file == null ? null : file.sha256(),
                        file == null ? null : file.name()));
        next.addFlashAttribute("toast", Toast.of("work.report.submitted"));
        return "redirect:" + opened.report().address();
    }

    /** Whether one is asked first: nothing was changed since it came back. A signed scan that comes with it is a change. */
    private boolean asks(Opened opened, SubmissionForm form, Visitor visitor) {
        return !form.isAgain() && !form.hasFile() && pages.view(visitor, opened).isUnchanged();
    }

    private String page(Opened opened, SubmissionForm form, Faults faults, Visitor visitor, Model model) {
        model.addAttribute("view", pages.view(visitor, opened));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "work/reporting/submission";
    }
}
