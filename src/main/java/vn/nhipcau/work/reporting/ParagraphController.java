package vn.nhipcau.work.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.reporting.ReportPages.Opened;

/** The text of a report, saved paragraph by paragraph as one types, or by a button. */
@Controller
class ParagraphController {
    private final ReportPages pages;
    private final WriteReport write;

    ParagraphController(ReportPages pages, WriteReport write) {
        this.pages = pages;
        this.write = write;
    }

    /** An empty paragraph is taken out. Several lines, typed without a script, become several paragraphs. */
    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/paragraphs/{paragraph}")
    String save(
            @PathVariable long report,
            @PathVariable long paragraph,
            @RequestParam int version,
            @RequestParam String text,
            @RequestHeader(name = "X-Requested-With", required = false) @Nullable String script,
            Visitor visitor,
            HttpServletResponse response,
            Model model) {
        Opened opened = pages.writable(visitor, report);
        List<String> lines = lines(text);
        String first = lines.getFirst();
        boolean done = first.isEmpty()
                ? write.remove(visitor, opened.report(), opened.round(), paragraph, version)
                : write.save(visitor, opened.report(), opened.round(), paragraph, version, first);
        if (!done) {
            return conflict(opened, paragraph, String.join("\n", lines), script != null, response, model);
        }
        if (first.isEmpty()) {
            return script == null ? back(opened, paragraph) : "work/reporting/gone";
        }
        addAll(visitor, opened, pages.shown(opened, paragraph).paragraph().section(), paragraph, lines, null);
        return script == null ? back(opened, paragraph) : below(opened, paragraph, model);
    }

    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/paragraphs")
    String add(
            @PathVariable long report,
            @RequestParam long section,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam String text,
            @RequestParam(required = false) @Nullable String key,
            @RequestHeader(name = "X-Requested-With", required = false) @Nullable String script,
            Visitor visitor,
            Model model) {
        Opened opened = pages.writable(visitor, report);
        List<String> lines = lines(text);
        long id = write.add(visitor, opened.report(), opened.round(), section, after, lines.getFirst(), key);
        addAll(visitor, opened, section, id, lines, key);
        return script == null ? back(opened, id) : below(opened, id, model);
    }

    /** Adds the sentences of activities that the text does not tell of yet. */
    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/sections/{section}/activities")
    String tell(
            @PathVariable long report,
            @PathVariable long section,
            @RequestParam(defaultValue = "") List<Long> activity,
            Visitor visitor) {
        Opened opened = pages.writable(visitor, report);
        write.tell(visitor, opened.report(), opened.round(), section, activity);
        return "redirect:" + opened.report().address() + "#s" + section;
    }

    /** Puts the words of the record in place of those that differ from it. */
    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/paragraphs/{paragraph}/figures")
    String useRecord(
            @PathVariable long report,
            @PathVariable long paragraph,
            @RequestParam int version,
            @RequestParam String bound,
            Visitor visitor) {
        Opened opened = pages.writable(visitor, report);
        ReportView.Shown shown = pages.shown(opened, paragraph);
        String recorded = shown.differing().stream()
                .filter(said -> bound.equals(said.bound()))
                .map(said -> java.util.Objects.requireNonNullElse(said.recorded(), said.words()))
                .findFirst()
                .orElseThrow(NotFound::new);
        String text = shown.paragraph().marked().with(bound, recorded);
        if (!write.save(visitor, opened.report(), opened.round(), paragraph, version, text)) {
            throw new Refused("work.conflict.again");
        }
        return back(opened, paragraph);
    }

    /** Each further line has a key of its own where the first has one: sent again, none is added twice. */
    private void addAll(
            Visitor visitor, Opened opened, long section, long first, List<String> lines, @Nullable String key) {
        long after = first;
        for (int i = 1; i < lines.size(); i++) {
            String own = key == null ? null : key + "." + i;
            after = write.add(visitor, opened.report(), opened.round(), section, after, lines.get(i), own);
        }
    }

    private String conflict(
            Opened opened, long paragraph, String mine, boolean script, HttpServletResponse response, Model model) {
        response.setStatus(409);
        model.addAttribute("mine", mine);
        model.addAttribute("theirs", pages.shown(opened, paragraph));
        model.addAttribute("report", opened.report());
        return script ? "work/reporting/overlap" : "work/reporting/overlapPage";
    }

    private String below(Opened opened, long paragraph, Model model) {
        model.addAttribute("report", opened.report());
        model.addAttribute("shown", pages.shown(opened, paragraph));
        return "work/reporting/below";
    }

    /** The consolidated report shows one section at a time. */
    private String back(Opened opened, long paragraph) {
        Paragraph at = pages.paragraph(opened.report(), paragraph);
        return "redirect:" + opened.report().address()
                + (at != null && opened.report().consolidated() ? "?section=" + at.section() : "")
                + (at == null ? "" : "#p" + paragraph);
    }

    private static List<String> lines(String text) {
        if (text.length() > MarkedText.LONGEST) {
            throw new Refused("work.report.paragraph.long", MarkedText.LONGEST);
        }
        List<String> lines = text.lines()
                .map(MarkedText::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.isEmpty() ? List.of("") : lines;
    }
}
