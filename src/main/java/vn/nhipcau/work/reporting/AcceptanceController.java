package vn.nhipcau.work.reporting;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.reporting.ReportPages.Opened;

/** Accepts a submitted report, or gives it back with a reason tied to a place in its text. */
@Controller
class AcceptanceController {
    private static final int LONGEST = 2000;

    private final ReportPages pages;
    private final MoveReport moves;

    AcceptanceController(ReportPages pages, MoveReport moves) {
        this.pages = pages;
        this.moves = moves;
    }

    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/acceptance")
    String accept(@PathVariable long report, Visitor visitor, RedirectAttributes next) {
        Opened opened = pages.judged(visitor, report);
        moves.accept(visitor, opened.report(), opened.round());
        next.addFlashAttribute(
                "toast", Toast.of("work.report.accepted", opened.report().agencyName()));
        return "redirect:" + opened.report().address();
    }

    /** Where the reason is written: at a paragraph, at a section or for the whole. */
    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/return")
    String ask(
            @PathVariable long report,
            @RequestParam(required = false) @Nullable String place,
            Visitor visitor,
            Model model) {
        return page(pages.judged(visitor, report), place == null ? "" : place, "", Faults.NONE, visitor, model);
    }

    /** @param place {@code s} with a section's id, {@code p} with a paragraph's, or empty for the whole report */
    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/return")
    String giveBack(
            @PathVariable long report,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Opened opened = pages.judged(visitor, report);
        MoveReport.Reason at = pages.view(visitor, opened).reasonAt(place, reason.strip());
        Faults faults = Faults.NONE
                .when(reason.isBlank(), "reason", "work.report.return.why")
                .when(reason.length() > LONGEST, "reason", "base.field.long", LONGEST)
                .when(at == null, "place", "base.field.missing");
        if (at == null || !faults.isEmpty()) {
            response.setStatus(422);
            return page(opened, place, reason, faults, visitor, model);
        }
        moves.giveBack(visitor, opened.report(), opened.round(), at);
        next.addFlashAttribute(
                "toast", Toast.of("work.report.returned", opened.report().agencyName()));
        return "redirect:" + opened.report().address();
    }

    private String page(Opened opened, String place, String reason, Faults faults, Visitor visitor, Model model) {
        model.addAttribute("view", pages.view(visitor, opened));
        model.addAttribute("place", place);
        model.addAttribute("reason", reason);
        model.addAttribute("faults", faults);
        return "work/reporting/giveBack";
    }
}
