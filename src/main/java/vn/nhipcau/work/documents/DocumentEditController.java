package vn.nhipcau.work.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** A document is entered by hand, or mended. */
@Controller
class DocumentEditController {
    private final Documents documents;
    private final CorrectDocument corrections;
    private final Clock clock;

    DocumentEditController(Documents documents, CorrectDocument corrections, Clock clock) {
        this.documents = documents;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @GetMapping("/documents/new")
    String begin(Model model) {
        return page(null, DocumentForm.blank(), Faults.NONE, List.of(), model);
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/documents")
    String add(DocumentForm form, Visitor visitor, HttpServletResponse response, RedirectAttributes next, Model model) {
        Faults faults = faults(form);
        List<OfficialDocument> alike = faults.isEmpty() && form.asks() ? alike(form.document(null)) : List.of();
        if (!faults.isEmpty() || !alike.isEmpty()) {
            response.setStatus(faults.isEmpty() ? 200 : 422);
            return page(null, form, faults, alike, model);
        }
        OfficialDocument document = form.document(null);
        long id = corrections.add(visitor, document);
        next.addFlashAttribute("toast", Toast.of("work.document.added", document.reference()));
        return "redirect:/documents/" + id;
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @GetMapping("/documents/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        OfficialDocument document = find(id);
        return page(document, DocumentForm.of(document), Faults.NONE, List.of(), model);
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/documents/{id}")
    String save(
            @PathVariable long id,
            DocumentForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        OfficialDocument document = find(id);
        Faults faults = faults(form);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(document, form, faults, List.of(), model);
        }
        OfficialDocument typed = form.document(document);
        if (!corrections.correct(visitor, document, typed)) {
            response.setStatus(409);
            String changes = CorrectDocument.changes(document, typed).detail();
            model.addAttribute("others", Changes.read(changes));
            return page(document, form.over(document.version()), faults, List.of(), model);
        }
        next.addFlashAttribute("toast", Toast.of("work.document.saved"));
        return "redirect:" + document.address();
    }

    private OfficialDocument find(long id) {
        return documents.find(id).orElseThrow(NotFound::new);
    }

    private Faults faults(DocumentForm form) {
        return form.faults(Text.day(clock.instant()));
    }

    private List<OfficialDocument> alike(OfficialDocument typed) {
        return documents.alike(typed).stream().filter(typed::mayBe).toList();
    }

    private static String page(
            @Nullable OfficialDocument document,
            DocumentForm form,
            Faults faults,
            List<OfficialDocument> alike,
            Model model) {
        model.addAttribute("document", document);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("alike", alike);
        return "work/documents/edit";
    }
}
