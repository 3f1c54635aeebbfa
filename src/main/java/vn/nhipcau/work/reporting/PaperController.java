package vn.nhipcau.work.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
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
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.reporting.ReportPages.Opened;

/** The paper of a report: how it will be printed, its file, its head, its signed copy. */
@Controller
class PaperController {
    static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ReportPages pages;
    private final ReportPapers papers;
    private final WriteReport write;
    private final Signatures signatures;
    private final StoredFiles files;

    PaperController(
            ReportPages pages, ReportPapers papers, WriteReport write, Signatures signatures, StoredFiles files) {
        this.pages = pages;
        this.papers = papers;
        this.write = write;
        this.signatures = signatures;
        this.files = files;
    }

    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/print")
    String print(@PathVariable long report, Visitor visitor, Model model) {
        Opened opened = pages.readable(visitor, report);
        model.addAttribute("report", opened.report());
        model.addAttribute("round", opened.round());
        model.addAttribute("mayPdf", papers.mayPdf());
        model.addAttribute("writes", pages.mayWriteNow(visitor, opened));
        model.addAttribute("paper", papers.shown(opened.report(), opened.round()));
        return "work/reporting/print";
    }

    /** An issued report is given as the very bytes that were issued. */
    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/paper.docx")
    ResponseEntity<?> word(@PathVariable long report, Visitor visitor) {
        Opened opened = pages.readable(visitor, report);
        String issued = opened.report().issuedFile();
        String name = ReportPapers.name(opened.report(), opened.round()) + ".docx";
        return issued == null
                ? answer(name, WORD, papers.word(opened.report(), opened.round()))
                : answer(name, WORD, new FileSystemResource(files.find(issued)));
    }

    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/paper.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long report, Visitor visitor) throws IOException {
        Opened opened = pages.readable(visitor, report);
        String issued = opened.report().issuedFile();
        byte[] word =
                issued == null ? papers.word(opened.report(), opened.round()) : Files.readAllBytes(files.find(issued));
        return answer(
                ReportPapers.name(opened.report(), opened.round()) + ".pdf",
                MediaType.APPLICATION_PDF,
                papers.pdf(word));
    }

    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/signed")
    ResponseEntity<Resource> signed(@PathVariable long report, Visitor visitor) {
        Report signed = pages.readable(visitor, report).report();
        if (signed.signedFile() == null) {
            throw new NotFound();
        }
        String name = signed.signedName() == null ? "ban-ky" : signed.signedName();
        return answer(
                name, MediaType.APPLICATION_OCTET_STREAM, new FileSystemResource(files.find(signed.signedFile())));
    }

    /** @param delegated whether its end is proposed as for one who signs in a leader's place */
    @Allows(Deed.SEE)
    @GetMapping("/reports/{report}/head")
    String head(
            @PathVariable long report,
            @RequestParam(defaultValue = "false") boolean delegated,
            Visitor visitor,
            Model model) {
        Opened opened = pages.writable(visitor, report);
        HeadForm form = HeadForm.of(pages.view(visitor, opened).head());
        Optional<Signature> proposed = signatures.proposed(opened.report(), opened.round());
        model.addAttribute("signature", delegated ? null : proposed.orElse(null));
        return page(opened, proposed.filter(s -> delegated).map(form::signed).orElse(form), Faults.NONE, model);
    }

    @Allows(Deed.SEE)
    @PostMapping("/reports/{report}/head")
    String save(
            @PathVariable long report,
            HeadForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Opened opened = pages.writable(visitor, report);
        Faults faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(opened, form, faults, model);
        }
        if (!write.head(visitor, opened.report(), opened.round(), form.head())) {
            response.setStatus(409);
            model.addAttribute("others", java.util.List.of());
            return page(opened, form.over(pages.view(visitor, opened).head().version()), faults, model);
        }
        next.addFlashAttribute("toast", Toast.of("work.paper.saved"));
        return "redirect:" + opened.report().path() + "/print";
    }

    private static String page(Opened opened, HeadForm form, Faults faults, Model model) {
        model.addAttribute("report", opened.report());
        model.addAttribute("round", opened.round());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "work/reporting/head";
    }

    private static <T> ResponseEntity<T> answer(String name, MediaType type, T body) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(type)
                .body(body);
    }
}
