package vn.nhipcau.work.archive;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** The archive, searched: on a page and as a file. */
@Controller
class ArchiveListController {
    private final ArchiveRows rows;
    private final FigureRows figures;
    private final Texts texts;

    ArchiveListController(ArchiveRows rows, FigureRows figures, Texts texts) {
        this.rows = rows;
        this.figures = figures;
        this.texts = texts;
    }

    @Allows(Deed.SEE)
    @GetMapping("/archive")
    String list(ArchiveList list, Visitor visitor, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", rows.page(list));
        model.addAttribute("years", rows.years());
        model.addAttribute("issuers", rows.issuers());
        model.addAttribute("keeps", May.act(visitor, Deed.KEEP_DOCUMENTS, null));
        return "work/archive/list";
    }

    @Allows(Deed.SEE)
    @GetMapping("/archive.xlsx")
    ResponseEntity<byte[]> file(ArchiveList list, Visitor visitor) {
        Text text = texts.in(visitor.language());
        return Spreadsheet.answer(
                text.get("work.archive"),
                text.get("work.archive"),
                List.of(
                        text.get("work.archive.years"),
                        text.get("work.archive.title"),
                        text.get("work.archive.number"),
                        text.get("work.archive.date"),
                        text.get("work.archive.issuer"),
                        text.get("work.archive.view.FIGURES"),
                        text.get("work.archive.view.REFERENCES"),
                        text.get("work.archive.doubts")),
                rows.all(list).stream().map(ArchiveListController::cells).toList());
    }

    private static List<Object> cells(ArchiveRows.Row row) {
        ArchivedHead head = row.report().head();
        return List.of(
                head.years(),
                head.title(),
                head.numberAndSymbol(),
                head.dated(),
                head.issuer() == null ? "" : head.issuer(),
                row.figures(),
                row.references(),
                row.doubts());
    }

    @Allows(Deed.SEE)
    @GetMapping("/archive/figures")
    String figures(FigureList list, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", figures.page(list));
        model.addAttribute("years", rows.years());
        return "work/archive/allFigures";
    }

    @Allows(Deed.SEE)
    @GetMapping("/archive/figures.xlsx")
    ResponseEntity<byte[]> figureFile(FigureList list, Visitor visitor) {
        Text text = texts.in(visitor.language());
        return Spreadsheet.answer(
                text.get("work.archive.figures"),
                text.get("work.archive.view.FIGURES"),
                List.of(
                        text.get("work.archive.years"),
                        text.get("work.archive.figure.text"),
                        text.get("work.archive.figure.qualifier"),
                        text.get("work.archive.figure.groups"),
                        text.get("work.archive.figure.value"),
                        text.get("work.archive.figure.unit"),
                        text.get("work.archive.mark.section"),
                        text.get("work.archive.one"),
                        text.get("work.archive.issuer")),
                figures.all(list).stream().map(row -> cells(row, text)).toList());
    }

    private static List<@Nullable Object> cells(FigureRows.Row row, Text text) {
        ArchivedFigure figure = row.figure();
        return Arrays.asList(
                row.years(),
                figure.text(),
                text.name("work.archive.qualifier", figure.qualifier()),
                figure.groups(),
                row.number(),
                figure.visits() == null ? figure.unit() : "lượt",
                row.section(),
                row.title(),
                row.issuer());
    }
}
