package vn.nhipcau.library.publications;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** All publications as a list. */
@Controller
class PublicationListController {
    private final PublicationRows rows;
    private final PublicationKinds kinds;
    private final ContentLanguages languages;

    PublicationListController(PublicationRows rows, PublicationKinds kinds, ContentLanguages languages) {
        this.rows = rows;
        this.kinds = kinds;
        this.languages = languages;
    }

    @Allows(Deed.SEE)
    @GetMapping("/publications")
    String list(PublicationList list, Visitor visitor, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", rows.page(list));
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("years", rows.years());
        model.addAttribute("agencies", rows.agencies());
        model.addAttribute("languages", languages.all());
        model.addAttribute("keeps", May.everAct(visitor, Deed.KEEP_PUBLICATIONS));
        return "library/publications/list";
    }

    @Allows(Deed.SEE)
    @GetMapping("/publications.xlsx")
    ResponseEntity<byte[]> file(PublicationList list, Text text) {
        Map<String, String> names = kinds.all().stream()
                .collect(Collectors.toMap(PublicationKind::code, kind -> kind.name(text.language())));
        List<String> heads = List.of(
                text.get("library.publications.field.title"),
                text.get("library.publications.field.kind"),
                text.get("library.publications.field.year"),
                text.get("library.publications.agency"),
                text.get("library.publications.languages"),
                text.get("library.publications.copies"),
                text.get("library.publications.movement.RECEIVED"),
                text.get("library.publications.stock"));
        return Spreadsheet.answer(
                text.get("library.publications.file"),
                text.get("library.publications"),
                heads,
                rows.all(list).stream().map(row -> cells(row, names)).toList());
    }

    private static List<@Nullable Object> cells(PublicationList.Row row, Map<String, String> names) {
        return List.of(
                row.title(),
                names.getOrDefault(row.kind(), row.kind()),
                row.year(),
                row.agencyName(),
                String.join(", ", row.languages()),
                row.copies(),
                row.received(),
                row.stock());
    }
}
