package vn.nhipcau.work.reporting;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Rounds;

/** The reports of an agency, and each of them to read or to write. */
@Controller
class ReportController {
    private final AgencyReports own;
    private final IssuedReports issued;
    private final Rounds rounds;
    private final ReportPages pages;
    private final BeginReport begins;
    private final Presence presence;

    ReportController(
            AgencyReports own,
            IssuedReports issued,
            Rounds rounds,
            ReportPages pages,
            BeginReport begins,
            Presence presence) {
        this.own = own;
        this.issued = issued;
        this.rounds = rounds;
        this.pages = pages;
        this.begins = begins;
        this.presence = presence;
    }

    /** Whoever watches over rounds is led to them where the own agency reports in none. */
    @Allows(Deed.SEE)
    @GetMapping("/reports")
    String list(Visitor visitor, Model model) {
        model.addAttribute("reports", own.ofAgency(visitor.agency()));
        model.addAttribute("issued", issued.all());
        model.addAttribute("writes", May.act(visitor, Deed.WRITE_REPORT, visitor.agency()));
        model.addAttribute("seesRounds", May.act(visitor, Deed.SEE_ROUNDS, null));
        return "work/reporting/reports";
    }

    @Allows(value = Deed.WRITE_REPORT, of = "agency")
    @PostMapping("/rounds/{round}/reports")
    String begin(@PathVariable long round, @RequestParam(required = false) @Nullable Long agency, Visitor visitor) {
        long whose = agency == null ? visitor.agency() : agency;
        ReportingRound in = rounds.findFor(round, whose).orElseThrow(NotFound::new);
        pages.checkBeginning(in, whose);
        return "redirect:" + begins.begin(visitor, in, whose).address();
    }

    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}")
    String show(
            @PathVariable long report,
            @RequestParam(required = false) @Nullable Long at,
            @RequestParam(defaultValue = "false") boolean changed,
            Visitor visitor,
            Model model) {
        ReportPages.Opened opened = pages.readable(visitor, report);
        if (opened.report().consolidated()) {
            return "redirect:" + opened.report().address();
        }
        ReportView view = pages.view(visitor, opened);
        if (view.writes()) {
            presence.here(visitor, report, null);
        }
        model.addAttribute("view", view);
        model.addAttribute("onlyChanged", changed && view.isBack());
        model.addAttribute("at", pages.paragraph(opened.report(), at));
        model.addAttribute("others", presence.others(visitor, report));
        return "work/reporting/report";
    }

    /** A page that is being written on says so every few seconds, and learns who else does. */
    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/presence")
    String present(
            @PathVariable long report,
            @RequestParam(required = false) @Nullable Long section,
            @RequestParam(defaultValue = "false") boolean leaving,
            Visitor visitor,
            Model model) {
        ReportPages.Opened opened = pages.readable(visitor, report);
        if (opened.report().state() == ReportState.ACCEPTED && !leaving) {
            throw new Forbidden();
        }
        if (leaving) {
            presence.left(visitor, report);
        } else {
            presence.here(visitor, report, section);
        }
        model.addAttribute("report", opened.report());
        model.addAttribute("others", presence.others(visitor, report));
        return "work/reporting/others";
    }
}
