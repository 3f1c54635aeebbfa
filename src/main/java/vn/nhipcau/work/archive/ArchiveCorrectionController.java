package vn.nhipcau.work.archive;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.archive.ArchiveBench.View;
import vn.nhipcau.work.archive.ArchivedDoubt.Kind;

/** Corrections of how an archived report was read. What was typed stays in the form until it is kept. */
@Controller
class ArchiveCorrectionController {
    private final ArchivedReports reports;
    private final ArchiveBenches benches;
    private final CorrectReport corrections;

    ArchiveCorrectionController(ArchivedReports reports, ArchiveBenches benches, CorrectReport corrections) {
        this.reports = reports;
        this.benches = benches;
        this.corrections = corrections;
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/archive/{report}/head")
    String head(
            @PathVariable long report,
            HeadForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Faults faults = form.faults();
        if (faults.isEmpty() && corrections.head(visitor, report, form.version(), form.head())) {
            return saved(report, View.PAPER, 0, next);
        }
        model.addAttribute("head", form);
        return again(report, View.PAPER, 0, faults, response, model);
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/archive/{report}/sections")
    String section(
            @PathVariable long report,
            SectionForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Faults faults = form.faults();
        if (faults.isEmpty() && corrections.item(visitor, report, form.seen(), form.section())) {
            return saved(report, View.OUTLINE, form.item(), next);
        }
        model.addAttribute("section", form);
        return again(report, View.OUTLINE, form.item(), faults, response, model);
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/archive/{report}/figures")
    String figure(
            @PathVariable long report,
            FigureForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Faults faults = form.faults();
        if (faults.isEmpty() && corrections.item(visitor, report, form.seen(), form.figure())) {
            return saved(report, View.FIGURES, form.item(), next);
        }
        model.addAttribute("figure", form);
        return again(report, View.FIGURES, form.item(), faults, response, model);
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/archive/{report}/references")
    String reference(
            @PathVariable long report,
            ReferenceForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Faults faults = form.faults();
        if (faults.isEmpty() && corrections.item(visitor, report, form.seen(), form.cited())) {
            return saved(report, View.REFERENCES, form.item(), next);
        }
        model.addAttribute("cited", form);
        return again(report, View.REFERENCES, form.item(), faults, response, model);
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/archive/{report}/items/{kind}/{item}/removal")
    String remove(
            @PathVariable long report,
            @PathVariable String kind,
            @PathVariable long item,
            Visitor visitor,
            RedirectAttributes next) {
        Kind of = Kind.named(kind).orElseThrow(NotFound::new);
        corrections.remove(visitor, report, of, item);
        return saved(report, View.of(of), 0, next);
    }

    private static String saved(long report, View view, long item, RedirectAttributes next) {
        next.addFlashAttribute("toast", Toast.of("work.archive.saved"));
        return "redirect:/archive/" + report + "?view=" + view.word() + (item == 0 ? "" : "#item-" + item);
    }

    /** The form again, with what is wrong in it or with what somebody else wrote meanwhile. */
    private String again(long report, View view, long item, Faults faults, HttpServletResponse response, Model model) {
        response.setStatus(faults.isEmpty() ? 409 : 422);
        ArchivedReport found = reports.find(report).orElseThrow(NotFound::new);
        model.addAttribute("bench", benches.lay(found, new ArchiveBenches.Asked(view.word(), item, null, null)));
        model.addAttribute("faults", faults);
        model.addAttribute("keeps", true);
        return "work/archive/bench";
    }
}
