package vn.nhipcau.work.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.reporting.ReportPages.Opened;

/** Issues a consolidated report with number and day from the clerk's register. */
@Controller
class IssueController {
    private final ReportPages pages;
    private final IssueReport issues;
    private final PaperNumbers numbers;
    private final SignedFiles files;
    private final ReportTalk talk;
    private final Renewals renewals;

    IssueController(
            ReportPages pages,
            IssueReport issues,
            PaperNumbers numbers,
            SignedFiles files,
            ReportTalk talk,
            Renewals renewals) {
        this.pages = pages;
        this.issues = issues;
        this.numbers = numbers;
        this.files = files;
        this.talk = talk;
        this.renewals = renewals;
    }

    @Allows(Deed.CONSOLIDATE)
    @GetMapping("/consolidated/{report}/issue")
    String ask(@PathVariable long report, Visitor visitor, Model model) {
        Opened opened = pages.arrangeable(visitor, report);
        return page(opened, new IssueForm("", Typed.day(today()), null, null), Faults.NONE, List.of(), model);
    }

    @Allows(Deed.CONSOLIDATE)
    @PostMapping("/consolidated/{report}/issue")
    String issue(
            @PathVariable long report,
            IssueForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Opened opened = pages.arrangeable(visitor, report);
        Faults faults = form.faults(today());
        List<String> bearers = faults.isEmpty() ? bearers(opened, form) : List.of();
        if (!faults.isEmpty() || (!bearers.isEmpty() && !form.isAgain())) {
            response.setStatus(422);
            return page(opened, form, faults, bearers, model);
        }
        issues.issue(
                visitor,
                opened.report(),
                opened.round(),
                form.numberValue(),
                form.day(),
                form.hasFile() && form.signed() != null ? files.keep(form.signed()) : null);
        next.addFlashAttribute("toast", Toast.of("work.issue.done"));
        return "redirect:" + opened.report().address();
    }

    @Allows(Deed.CONSOLIDATE)
    @PostMapping("/consolidated/{report}/signed")
    String attach(@PathVariable long report, @RequestParam MultipartFile signed, Visitor visitor) {
        Opened opened = pages.own(visitor, report);
        issues.attach(visitor, opened.report(), opened.round(), files.keep(signed));
        return "redirect:" + opened.report().address();
    }

    private List<String> bearers(Opened opened, IssueForm form) {
        return numbers.bearers(
                form.numberValue(),
                talk.head(opened.report()).symbol(),
                opened.round().issuer(),
                form.day());
    }

    private String page(Opened opened, IssueForm form, Faults faults, List<String> bearers, Model model) {
        PaperHead head = talk.head(opened.report());
        model.addAttribute("report", opened.report());
        model.addAttribute("round", opened.round());
        model.addAttribute("head", head);
        model.addAttribute("away", renewals.away(opened.report()));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("bearers", bearers);
        model.addAttribute(
                "proposal", numbers.proposal(head.symbol(), opened.round().issuer(), today()));
        return "work/reporting/issue";
    }

    private LocalDate today() {
        return pages.today();
    }
}
