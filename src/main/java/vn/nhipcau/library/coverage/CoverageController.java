package vn.nhipcau.library.coverage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.library.coverage.Coverage.Cell;
import vn.nhipcau.library.coverage.Coverage.Row;
import vn.nhipcau.library.editions.EditionKind;
import vn.nhipcau.library.editions.EditionKinds;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.agencies.Agencies;

/** "Độ phủ ngôn ngữ": editions by languages, on a page and as a file. */
@Controller
class CoverageController {
    private final Coverage coverage;
    private final ContentLanguages languages;
    private final EditionKinds kinds;
    private final Agencies agencies;
    private final Texts texts;
    private final Clock clock;

    CoverageController(
            Coverage coverage,
            ContentLanguages languages,
            EditionKinds kinds,
            Agencies agencies,
            Texts texts,
            Clock clock) {
        this.coverage = coverage;
        this.languages = languages;
        this.kinds = kinds;
        this.agencies = agencies;
        this.texts = texts;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/translations/coverage")
    String board(CoverageList list, Model model) {
        List<ContentLanguage> shown = shown(list);
        Listed<Row> found = coverage.page(list, codes(shown));
        model.addAttribute("list", list);
        model.addAttribute("found", found);
        model.addAttribute("cells", coverage.cells(found.rows()));
        model.addAttribute("sums", coverage.sums(list, codes(targets(shown))));
        model.addAttribute("columns", shown);
        model.addAttribute("languages", languages.targets());
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("agencies", agencies.options(Text.day(clock.instant())));
        return "library/coverage/board";
    }

    @Allows(Deed.SEE)
    @GetMapping("/translations/coverage.xlsx")
    ResponseEntity<byte[]> file(CoverageList list, Visitor visitor) {
        Text text = texts.in(visitor.language());
        List<ContentLanguage> shown = shown(list);
        List<Row> rows = coverage.all(list, codes(shown));
        Map<Long, Map<String, Cell>> cells = coverage.cells(rows);
        List<String> heads = new ArrayList<>(List.of(
                text.get("library.order.edition"),
                text.get("library.edition.kind"),
                text.get("library.order.agency"),
                text.get("library.order.words")));
        shown.forEach(language -> heads.add(language.name(text.language())));
        List<EditionKind> known = kinds.all();
        return Spreadsheet.answer(
                text.get("library.coverage"),
                text.get("library.coverage"),
                heads,
                rows.stream()
                        .map(row -> line(row, cells.getOrDefault(row.id(), Map.of()), known, shown, text))
                        .toList());
    }

    private static List<? extends @Nullable Object> line(
            Row row, Map<String, Cell> cells, List<EditionKind> known, List<ContentLanguage> shown, Text text) {
        List<Object> line = new ArrayList<>(List.of(
                row.title(),
                known.stream()
                        .filter(kind -> kind.code().equals(row.kind()))
                        .map(kind -> kind.name(text.language()))
                        .findFirst()
                        .orElse(row.kind()),
                row.agencyName(),
                row.words()));
        shown.forEach(language ->
                line.add(CellWords.of(text, language.code(), cells.getOrDefault(language.code(), Cell.NONE))));
        return line;
    }

    /** The original and those into which is translated, or the one that is asked for beside it. */
    private List<ContentLanguage> shown(CoverageList list) {
        List<ContentLanguage> all = languages.all();
        return all.stream().anyMatch(each -> each.code().equals(list.into()))
                ? all.stream()
                        .filter(each -> each.code().equals(ContentLanguage.ORIGINAL)
                                || each.code().equals(list.into()))
                        .toList()
                : all;
    }

    private static List<ContentLanguage> targets(List<ContentLanguage> shown) {
        return shown.stream()
                .filter(each -> !each.code().equals(ContentLanguage.ORIGINAL))
                .toList();
    }

    private static List<String> codes(List<ContentLanguage> all) {
        return all.stream().map(ContentLanguage::code).toList();
    }
}
