package vn.nhipcau.work.archive;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** An archived report: its file beside what was read from it; looked through, or taken out again. */
@Controller
class ArchiveController {
    private final ArchivedReports reports;
    private final ArchiveBenches benches;
    private final CorrectReport corrections;
    private final StoredFiles files;

    ArchiveController(ArchivedReports reports, ArchiveBenches benches, CorrectReport corrections, StoredFiles files) {
        this.reports = reports;
        this.benches = benches;
        this.corrections = corrections;
        this.files = files;
    }

    @Allows(Deed.SEE)
    @GetMapping("/archive/{report}")
    String show(
            @PathVariable long report,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(defaultValue = "0") long open,
            @RequestParam(required = false) @Nullable Integer part,
            @RequestParam(required = false) @Nullable Integer line,
            @RequestParam(required = false) @Nullable String words,
            Visitor visitor,
            Model model) {
        ArchivedReport found = reports.find(report).orElseThrow(NotFound::new);
        model.addAttribute("bench", benches.lay(found, new ArchiveBenches.Asked(view, open, part, line)));
        model.addAttribute("keeps", May.act(visitor, Deed.KEEP_DOCUMENTS, null));
        if (words != null && line != null) {
            model.addAttribute("figure", FigureForm.at(words, line));
        }
        return "work/archive/bench";
    }

    @Allows(Deed.SEE)
    @GetMapping("/archive/{report}/file")
    ResponseEntity<Resource> file(@PathVariable long report) {
        ArchivedReport found = reports.find(report).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(files.find(found.fileSha256())));
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/archive/{report}/check")
    String check(@PathVariable long report, Visitor visitor, RedirectAttributes next) {
        corrections.check(visitor, report);
        next.addFlashAttribute("toast", Toast.of("work.archive.check.done"));
        return "redirect:/archive/" + report;
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/archive/{report}/removal")
    String remove(@PathVariable long report, Visitor visitor, RedirectAttributes next) {
        corrections.remove(visitor, report);
        next.addFlashAttribute("toast", Toast.of("work.archive.remove.done"));
        return "redirect:/archive";
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/archive/{report}/doubts/{doubt}/settlement")
    String settle(
            @PathVariable long report,
            @PathVariable long doubt,
            @RequestParam(required = false) @Nullable String view,
            Visitor visitor) {
        corrections.settle(visitor, report, doubt);
        return "redirect:/archive/" + report + (view == null ? "" : "?view=" + view.replaceAll("\\W", ""));
    }
}
