package vn.nhipcau.work.reporting;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.reporting.ReportPages.Opened;
import vn.nhipcau.work.rounds.Section;
import vn.nhipcau.work.rounds.Sections;

/** Leads from a figure of a report to the activities that it was counted from. */
@Controller
class FigureController {
    private final ReportPages pages;
    private final BoundFigures figures;
    private final RoundRecords records;
    private final FrozenFigures frozen;
    private final Sections sections;

    FigureController(
            ReportPages pages, BoundFigures figures, RoundRecords records, FrozenFigures frozen, Sections sections) {
        this.pages = pages;
        this.figures = figures;
        this.records = records;
        this.frozen = frozen;
        this.sections = sections;
    }

    /** An issued report's figures lead to what they were counted from when it was issued. */
    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/figures")
    String behind(
            @PathVariable long report,
            @RequestParam long section,
            @RequestParam String bound,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor,
            Model model) {
        Opened opened = pages.readable(visitor, report);
        Section of = ConsolidatedPages.byId(sections.ofRound(opened.round().id()), section);
        if (!MarkedText.isBound(bound)) {
            throw new NotFound();
        }
        model.addAttribute("report", opened.report());
        model.addAttribute("round", opened.round());
        model.addAttribute("section", of);
        if (opened.report().state() == ReportState.ISSUED) {
            return issued(opened.report(), of, bound, page, model);
        }
        return opened.report().consolidated() ? counted(opened, of, bound, page, model) : own(opened, of, bound, model);
    }

    private String own(Opened opened, Section section, String bound, Model model) {
        Bindings bindings = figures.of(opened.report(), opened.round());
        var behind = bindings.behind(bound, section);
        model.addAttribute("figure", bindings.recorded(bound, section).orElse(null));
        model.addAttribute("activities", new Listed<>(behind, 1, behind.size()));
        return "work/reporting/figure";
    }

    private String counted(Opened opened, Section section, String bound, int page, Model model) {
        Bond bond = Bond.read(bound);
        model.addAttribute(
                "figure", records.recorded(bond, opened.round(), section).orElse(null));
        model.addAttribute("activities", records.behind(bond, opened.round(), section, page));
        return "work/reporting/figure";
    }

    private String issued(Report report, Section section, String bound, int page, Model model) {
        FrozenFigures.Frozen figure = frozen.find(report.id(), section.id(), bound);
        if (figure == null) {
            throw new NotFound();
        }
        model.addAttribute("words", figure.words());
        model.addAttribute("counted", frozen.behind(figure, page));
        return "work/reporting/issuedFigure";
    }
}
