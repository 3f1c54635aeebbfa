package vn.nhipcau.work.documents;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.people.trail.TrailEntries;

/** One document, where it is met, and what a person says of what papers say. */
@Controller
class DocumentController {
    private final Documents documents;
    private final WeighDoubts doubts;
    private final CorrectDocument corrections;
    private final TrailEntries trail;

    DocumentController(Documents documents, WeighDoubts doubts, CorrectDocument corrections, TrailEntries trail) {
        this.documents = documents;
        this.doubts = doubts;
        this.corrections = corrections;
        this.trail = trail;
    }

    @Allows(Deed.SEE)
    @GetMapping("/documents/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        OfficialDocument document = find(id);
        List<Mention> mentions = documents.mentions(List.of(id));
        List<OfficialDocument> alike = documents.alike(document);
        model.addAttribute("document", document);
        model.addAttribute("mentions", mentions);
        model.addAttribute("alike", alike);
        model.addAttribute("doubts", doubts.of(document, mentions, alike));
        model.addAttribute("history", trail.of(document.address()));
        model.addAttribute("keeps", May.act(visitor, Deed.KEEP_DOCUMENTS, null));
        return "work/documents/show";
    }

    /** It is right as it stands. */
    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/documents/{id}/confirmation")
    String confirm(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            RedirectAttributes next) {
        OfficialDocument document = find(id);
        done(corrections.confirm(visitor, document, version));
        next.addFlashAttribute("toast", Toast.of("work.document.confirmed"));
        return "redirect:" + document.address();
    }

    /** What papers say of it holds again. */
    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/documents/{id}/following")
    String follow(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            RedirectAttributes next) {
        OfficialDocument document = find(id);
        done(corrections.follow(visitor, document, version));
        next.addFlashAttribute("toast", Toast.of("work.document.followed"));
        return "redirect:" + document.address();
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/documents/{id}/removal")
    String remove(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            RedirectAttributes next) {
        OfficialDocument document = find(id);
        done(corrections.remove(visitor, document, version));
        next.addFlashAttribute("toast", Toast.of("work.document.removed", document.reference()));
        return "redirect:/documents";
    }

    private OfficialDocument find(long id) {
        return documents.find(id).orElseThrow(NotFound::new);
    }

    private static void done(boolean done) {
        if (!done) {
            throw new Refused("work.document.changedMeanwhile");
        }
    }
}
