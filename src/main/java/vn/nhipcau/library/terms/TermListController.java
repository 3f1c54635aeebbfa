package vn.nhipcau.library.terms;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** The term base as a list. */
@Controller
class TermListController {
    private final TermRows rows;
    private final ContentLanguages languages;

    TermListController(TermRows rows, ContentLanguages languages) {
        this.rows = rows;
        this.languages = languages;
    }

    @Allows(Deed.SEE)
    @GetMapping("/terms")
    String list(TermList list, Visitor visitor, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", rows.page(list));
        model.addAttribute("letters", rows.letters(list));
        model.addAttribute("waiting", rows.waiting());
        model.addAttribute("languages", languages.targets());
        model.addAttribute("keeps", May.act(visitor, Deed.KEEP_TERMS, null));
        model.addAttribute("proposes", May.act(visitor, Deed.TRANSLATE, null));
        return "library/terms/list";
    }

    @Allows(Deed.SEE)
    @GetMapping("/terms.xlsx")
    ResponseEntity<byte[]> file(TermList list, Text text) {
        var all = languages.all();
        return Spreadsheet.answer(
                text.get("library.terms.file"),
                text.get("library.terms"),
                TermFile.heads(text, all),
                rows.all(list).stream()
                        .map(term -> TermFile.cells(term, text, all))
                        .toList());
    }
}
