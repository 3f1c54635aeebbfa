package vn.nhipcau.work.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Two entries are one, one is two, or two of one number are indeed two. */
@Controller
class DocumentMergerController {
    private static final int OFFERED = 20;

    private final Documents documents;
    private final DocumentRows rows;
    private final JoinDocuments joining;
    private final PartDocuments parting;

    DocumentMergerController(Documents documents, DocumentRows rows, JoinDocuments joining, PartDocuments parting) {
        this.documents = documents;
        this.rows = rows;
        this.joining = joining;
        this.parting = parting;
    }

    /** Entries that might be the same: at first those of its number, else what is searched for. */
    @Allows(Deed.KEEP_DOCUMENTS)
    @GetMapping("/documents/{id}/merger")
    String choose(@PathVariable long id, @RequestParam(required = false) @Nullable String q, Model model) {
        OfficialDocument document = documents.find(id).orElseThrow(NotFound::new);
        String words = Typed.line(q);
        DocumentList asked = new DocumentList(words, null, null, null, null, null, 1);
        List<OfficialDocument> found = words.isEmpty() ? documents.alike(document) : rows.some(asked, OFFERED);
        model.addAttribute("document", document);
        model.addAttribute("q", words);
        model.addAttribute("found", found.stream().filter(one -> one.id() != id).toList());
        return "work/documents/merger";
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/documents/{id}/merger")
    String join(@PathVariable long id, @RequestParam long other, Visitor visitor, RedirectAttributes next) {
        OfficialDocument gone = joining.join(visitor, id, other);
        next.addFlashAttribute("toast", Toast.of("work.document.merged", gone.reference()));
        return "redirect:/documents/" + id;
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/documents/{id}/separation")
    String part(@PathVariable long id, @RequestParam String address, Visitor visitor, RedirectAttributes next) {
        long fresh = parting.part(visitor, id, address);
        // taken back by joining it to the one that it came from
        next.addFlashAttribute(
                "toast", Toast.of("work.document.parted").undoneBy("/documents/" + id + "/merger?other=" + fresh));
        return "redirect:/documents/" + fresh;
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/documents/{id}/distinction")
    String distinguish(@PathVariable long id, @RequestParam long other, Visitor visitor, RedirectAttributes next) {
        parting.distinguish(visitor, id, other);
        next.addFlashAttribute("toast", Toast.of("work.document.distinguished"));
        return "redirect:/documents/" + id;
    }
}
