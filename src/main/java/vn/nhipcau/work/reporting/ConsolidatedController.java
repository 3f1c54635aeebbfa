package vn.nhipcau.work.reporting;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.reporting.ReportPages.Opened;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Rounds;

/** The consolidated report of a round: begun, shown, brought up to date, its versions. */
@Controller
class ConsolidatedController {
    private final Rounds rounds;
    private final ReportPages pages;
    private final ConsolidatedPages benches;
    private final Consolidate consolidate;
    private final Presence presence;
    private final KeepVersion versions;

    ConsolidatedController(
            Rounds rounds,
            ReportPages pages,
            ConsolidatedPages benches,
            Consolidate consolidate,
            Presence presence,
            KeepVersion versions) {
        this.rounds = rounds;
        this.pages = pages;
        this.benches = benches;
        this.consolidate = consolidate;
        this.presence = presence;
        this.versions = versions;
    }

    @Allows(Deed.CONSOLIDATE)
    @PostMapping("/rounds/{round}/consolidation")
    String begin(@PathVariable long round, Visitor visitor) {
        ReportingRound in = rounds.find(round).orElseThrow(NotFound::new);
        return "redirect:" + consolidate.begin(visitor, in).address();
    }

    @Allows(Deed.SEE)
    @GetMapping("/consolidated/{report}")
    String show(
            @PathVariable long report,
            @RequestParam(required = false) @Nullable Long section,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor,
            Model model) {
        Opened opened = consolidated(visitor, report);
        boolean writes = pages.mayWriteNow(visitor, opened);
        if (writes) {
            presence.here(visitor, report, section);
        }
        model.addAttribute("view", benches.view(opened, section, page, writes));
        model.addAttribute("others", presence.others(visitor, report));
        return "work/reporting/consolidated";
    }

    /** Takes in what was accepted since. */
    @Allows(Deed.CONSOLIDATE)
    @PostMapping("/consolidated/{report}/refreshment")
    String refresh(@PathVariable long report, Visitor visitor, RedirectAttributes next) {
        Opened opened = pages.arrangeable(visitor, report);
        int came = consolidate.refresh(visitor, opened.report(), opened.round());
        next.addFlashAttribute("toast", Toast.of("work.consolidated.refreshed", String.valueOf(came)));
        return "redirect:" + opened.report().address();
    }

    @Allows(Deed.CONSOLIDATE)
    @PostMapping("/consolidated/{report}/versions")
    String keep(@PathVariable long report, Visitor visitor, RedirectAttributes next) {
        Opened opened = pages.arrangeable(visitor, report);
        int number = versions.keep(visitor, opened.report(), opened.round());
        next.addFlashAttribute("toast", Toast.of("work.version.kept", String.valueOf(number)));
        return "redirect:" + opened.report().address();
    }

    /** What differs between a version and how the report stands now. */
    @Allows(Deed.SEE)
    @GetMapping("/consolidated/{report}/versions/{number}")
    String version(@PathVariable long report, @PathVariable int number, Visitor visitor, Model model) {
        Opened opened = consolidated(visitor, report);
        model.addAttribute("report", opened.report());
        model.addAttribute("round", opened.round());
        model.addAttribute("number", number);
        model.addAttribute("changed", versions.since(opened.report(), number));
        return "work/reporting/version";
    }

    private Opened consolidated(Visitor visitor, long report) {
        Opened opened = pages.readable(visitor, report);
        if (!opened.report().consolidated()) {
            throw new NotFound();
        }
        return opened;
    }
}
