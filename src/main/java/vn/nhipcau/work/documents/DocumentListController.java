package vn.nhipcau.work.documents;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** The register as a list. */
@Controller
class DocumentListController {
    private final DocumentRows rows;

    DocumentListController(DocumentRows rows) {
        this.rows = rows;
    }

    @Allows(Deed.SEE)
    @GetMapping("/documents")
    String list(DocumentList list, Visitor visitor, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", rows.page(list));
        model.addAttribute("tallies", rows.tallies(list));
        model.addAttribute("kinds", rows.kinds());
        model.addAttribute("years", rows.years());
        model.addAttribute("keeps", May.act(visitor, Deed.KEEP_DOCUMENTS, null));
        return "work/documents/list";
    }

    @Allows(Deed.SEE)
    @GetMapping("/documents.xlsx")
    ResponseEntity<byte[]> file(DocumentList list, Text text) {
        return Spreadsheet.answer(
                text.get("work.documents.file"),
                text.get("work.documents.register"),
                DocumentFile.heads(text),
                rows.all(list).stream()
                        .map(document -> DocumentFile.cells(document, text))
                        .toList());
    }
}
