package vn.nhipcau.work.reporting;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.reporting.ReportPages.Opened;

/** What is said about a report, by whoever may read it. */
@Controller
class RemarkController {
    private static final int LONGEST = 2000;

    private final ReportPages pages;
    private final Remarks remarks;

    RemarkController(ReportPages pages, Remarks remarks) {
        this.pages = pages;
        this.remarks = remarks;
    }

    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/remarks")
    String say(
            @PathVariable long report,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Long paragraph,
            @RequestParam(required = false) @Nullable Long answers,
            Visitor visitor) {
        Opened opened = pages.readable(visitor, report);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new Refused("work.remark.words", LONGEST);
        }
        remarks.say(
                visitor,
                opened.report(),
                opened.round(),
                text.strip(),
                pages.paragraph(opened.report(), paragraph),
                answers);
        return "redirect:" + opened.report().address() + "#talk";
    }

    /** Whoever writes the report ticks what is mended, whoever judges it looks; and each may take the tick back. */
    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/remarks/{remark}/settlement")
    String settle(
            @PathVariable long report,
            @PathVariable long remark,
            @RequestParam(defaultValue = "true") boolean done,
            Visitor visitor) {
        Opened opened = pages.readable(visitor, report);
        if (!pages.settles(visitor, opened) && !remarks.isSaidBy(visitor.member(), report, remark)) {
            throw new Forbidden();
        }
        remarks.settle(visitor, opened.report(), opened.round(), remark, done);
        return "redirect:" + opened.report().address() + "#talk";
    }
}
