package vn.nhipcau.work.year;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.nhipcau.people.agencies.Agencies;

/** "Lịch năm": tasks, rounds and days of a year on one page. */
@Controller
class YearController {
    private final Boards boards;
    private final Agencies agencies;
    private final Clock clock;

    YearController(Boards boards, Agencies agencies, Clock clock) {
        this.boards = boards;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/year")
    String show(YearFilter filter, Visitor visitor, Text text, Model model) {
        LocalDate today = Text.day(clock.instant());
        model.addAttribute("board", boards.lay(visitor, filter, today, text));
        model.addAttribute(
                "agencies",
                May.act(visitor, Deed.SEE_WORK, null)
                        ? agencies.options(today)
                        : agencies.options(today).stream()
                                .filter(option -> option.id() == visitor.agency())
                                .toList());
        return "work/year/board";
    }

    @Allows(Deed.SEE)
    @GetMapping("/year.xlsx")
    ResponseEntity<byte[]> file(YearFilter filter, Visitor visitor, Text text) {
        Board board = boards.lay(visitor, filter, Text.day(clock.instant()), text);
        String title = text.get("work.year.title", Integer.toString(board.year()));
        return Spreadsheet.answer(
                text.get("work.year.file", Integer.toString(board.year())),
                title,
                BoardFile.HEADS.stream().map(head -> text.get(head)).toList(),
                board.rows().stream().map(row -> BoardFile.cells(row, text)).toList());
    }
}
