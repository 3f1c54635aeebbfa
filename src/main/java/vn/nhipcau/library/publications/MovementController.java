package vn.nhipcau.library.publications;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Copies come in, break, are counted; what was noted wrongly is undone. */
@Controller
class MovementController {
    private final OpenPublication open;
    private final PublicationPage page;
    private final Stock stock;
    private final MoveStock moves;
    private final Clock clock;

    MovementController(OpenPublication open, PublicationPage page, Stock stock, MoveStock moves, Clock clock) {
        this.open = open;
        this.page = page;
        this.stock = stock;
        this.moves = moves;
        this.clock = clock;
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications/{id}/movements")
    String note(
            @PathVariable long id,
            MovementForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Publication one = open.kept(id, visitor);
        LocalDate today = Text.day(clock.instant());
        Faults faults = form.faults(one, today);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("balances", stock.of(id));
            model.addAttribute("movements", stock.movements(id));
            model.addAttribute("keeps", true);
            return page.of(one, form, faults, model);
        }
        moves.note(
                visitor,
                one,
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(form.print()),
                Numerals.count(form.copies()).orElseThrow(),
                Typed.day(form.day()).orElse(today),
                form.reason());
        next.addFlashAttribute("toast", Toast.of("library.publications.movement.noted"));
        return "redirect:" + one.address() + "#stock";
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications/{id}/movements/{movement}/undoing")
    String undo(
            @PathVariable long id,
            @PathVariable long movement,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            RedirectAttributes next) {
        Publication one = open.kept(id, visitor);
        moves.undo(visitor, one, movement, Reason.of(reason));
        next.addFlashAttribute("toast", Toast.of("library.publications.movement.undone"));
        return "redirect:" + one.address() + "#stock";
    }
}
