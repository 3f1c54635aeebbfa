package vn.nhipcau.work.reporting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.reporting.ReportPages.Opened;

/** Arranges the paragraphs of a consolidated report. */
@Controller
class ConsolidatedTextController {
    private final ReportPages pages;
    private final EditConsolidated edits;

    ConsolidatedTextController(ReportPages pages, EditConsolidated edits) {
        this.pages = pages;
        this.edits = edits;
    }

    @Allows(Deed.CONSOLIDATE)
    @PostMapping("/consolidated/{report}/paragraphs/{paragraph}/omission")
    String omit(
            @PathVariable long report,
            @PathVariable long paragraph,
            @RequestParam(defaultValue = "true") boolean out,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor) {
        Opened opened = pages.arrangeable(visitor, report);
        edits.omit(visitor, opened.report(), opened.round(), paragraph, out);
        return back(opened, paragraph, page);
    }

    @Allows(Deed.CONSOLIDATE)
    @PostMapping("/consolidated/{report}/paragraphs/{paragraph}/place")
    String move(
            @PathVariable long report,
            @PathVariable long paragraph,
            @RequestParam boolean up,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor) {
        Opened opened = pages.arrangeable(visitor, report);
        edits.move(visitor, opened.report(), opened.round(), paragraph, up);
        return back(opened, paragraph, page);
    }

    @Allows(Deed.CONSOLIDATE)
    @PostMapping("/consolidated/{report}/paragraphs/{paragraph}/merger")
    String merge(
            @PathVariable long report,
            @PathVariable long paragraph,
            @RequestParam long other,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor) {
        Opened opened = pages.arrangeable(visitor, report);
        edits.merge(visitor, opened.report(), opened.round(), paragraph, other);
        return back(opened, paragraph, page);
    }

    @Allows(Deed.CONSOLIDATE)
    @PostMapping("/consolidated/{report}/paragraphs/{paragraph}/separation")
    String apart(
            @PathVariable long report,
            @PathVariable long paragraph,
            @RequestParam long other,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor) {
        Opened opened = pages.arrangeable(visitor, report);
        edits.apart(visitor, opened.report(), opened.round(), paragraph, other);
        return back(opened, paragraph, page);
    }

    /** A paragraph that its agency has changed since: what it says now is taken, or what stands here is kept. */
    @Allows(Deed.CONSOLIDATE)
    @PostMapping("/consolidated/{report}/paragraphs/{paragraph}/renewal")
    String renew(
            @PathVariable long report,
            @PathVariable long paragraph,
            @RequestParam int version,
            @RequestParam(defaultValue = "true") boolean take,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor) {
        Opened opened = pages.arrangeable(visitor, report);
        edits.renew(visitor, opened.report(), opened.round(), paragraph, version, take);
        return back(opened, paragraph, page);
    }

    @Allows(Deed.CONSOLIDATE)
    @PostMapping("/consolidated/{report}/sections/{section}/order")
    String order(@PathVariable long report, @PathVariable long section, Visitor visitor) {
        Opened opened = pages.arrangeable(visitor, report);
        edits.order(visitor, opened.report(), opened.round(), section);
        return "redirect:" + opened.report().address() + "?section=" + section;
    }

    private String back(Opened opened, long paragraph, int page) {
        Paragraph at = pages.paragraph(opened.report(), paragraph);
        return "redirect:" + opened.report().address()
                + (at == null ? "" : "?section=" + at.section() + "&page=" + page + "#p" + paragraph);
    }
}
