package vn.nhipcau.library.publications;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** One publication: what it is, how many are left. */
@Controller
class PublicationController {
    private final OpenPublication open;
    private final PublicationPage page;
    private final Stock stock;
    private final KeepPublication keeping;
    private final Clock clock;

    PublicationController(
            OpenPublication open, PublicationPage page, Stock stock, KeepPublication keeping, Clock clock) {
        this.open = open;
        this.page = page;
        this.stock = stock;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/publications/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        Publication one = open.find(id);
        model.addAttribute("balances", stock.of(id));
        model.addAttribute("movements", stock.movements(id));
        model.addAttribute("keeps", open.keeps(one, visitor));
        return page.of(one, MovementForm.blank(Text.day(clock.instant())), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications/{id}/removal")
    String remove(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            RedirectAttributes next) {
        Publication one = open.kept(id, visitor);
        if (!keeping.remove(visitor, one, version)) {
            throw new Refused("library.publications.refused.meanwhile");
        }
        next.addFlashAttribute("toast", Toast.of("library.publications.removed", one.title()));
        return "redirect:/publications";
    }
}
