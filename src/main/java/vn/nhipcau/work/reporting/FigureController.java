package vn.nhipcau.work.reporting;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.reporting.ReportPages.Opened;

/** Leads from a figure of a report to the activities that it was counted from. */
@Controller
class FigureController {
    private final ReportPages pages;
    private final BoundFigures figures;
    private final Sections sections;

    FigureController(ReportPages pages, BoundFigures figures, Sections sections) {
        this.pages = pages;
        this.figures = figures;
        this.sections = sections;
    }

    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/figures")
    String behind(
            @PathVariable long report,
            @RequestParam long section,
            @RequestParam String bound,
            Visitor visitor,
            Model model) {
        Opened opened = pages.readable(visitor, report);
        Section of = sections.ofRound(opened.round().id()).stream()
                .filter(s -> s.id() == section)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!MarkedText.isBound(bound)) {
            throw new NotFound();
        }
        Bindings bindings = figures.of(opened.report(), opened.round());
        model.addAttribute("report", opened.report());
        model.addAttribute("round", opened.round());
        model.addAttribute("section", of);
        model.addAttribute("figure", bindings.recorded(bound, of).orElse(null));
        model.addAttribute("activities", bindings.behind(bound, of));
        return "work/reporting/figure";
    }
}
