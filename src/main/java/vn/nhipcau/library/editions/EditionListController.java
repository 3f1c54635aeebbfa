package vn.nhipcau.library.editions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** All editions, on a page and as a file. */
@Controller
class EditionListController {
    private final EditionRows rows;
    private final EditionKinds kinds;
    private final ContentLanguages languages;
    private final Texts texts;

    EditionListController(EditionRows rows, EditionKinds kinds, ContentLanguages languages, Texts texts) {
        this.rows = rows;
        this.kinds = kinds;
        this.languages = languages;
        this.texts = texts;
    }

    @Allows(Deed.SEE)
    @GetMapping("/editions")
    String list(EditionList list, Visitor visitor, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", rows.page(list));
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("languages", languages.all());
        model.addAttribute("writes", May.everAct(visitor, Deed.WRITE_EDITIONS));
        return "library/editions/list";
    }

    @Allows(Deed.SEE)
    @GetMapping("/editions.xlsx")
    ResponseEntity<byte[]> file(EditionList list, Visitor visitor) {
        Text text = texts.in(visitor.language());
        Map<String, EditionKind> known =
                kinds.all().stream().collect(Collectors.toMap(EditionKind::code, kind -> kind));
        return Spreadsheet.answer(
                text.get("library.editions"),
                text.get("library.editions"),
                List.of(
                        text.get("library.edition.title"),
                        text.get("library.edition.kind"),
                        text.get("library.edition.agency"),
                        text.get("library.edition.state"),
                        text.get("library.edition.shownIn"),
                        text.get("library.edition.saved")),
                rows.all(list).stream().map(row -> cells(row, known, text)).toList());
    }

    private static List<Object> cells(EditionRows.Row row, Map<String, EditionKind> known, Text text) {
        EditionKind kind = known.get(row.kind());
        return List.of(
                row.title(),
                kind == null ? row.kind() : kind.name(text.language()),
                row.agencyName(),
                text.get(row.state().key()),
                String.join(", ", row.shownIn()),
                text.moment(row.savedAt()));
    }
}
