package vn.nhipcau.people.outbox;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.mail.MailServer;
import vn.nhipcau.base.mail.Outbox;
import vn.nhipcau.base.mail.Posted;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.members.Unreached;

/** The outbox: what went, what waits, what failed and why. */
@Controller
class OutboxController {
    private final Outbox outbox;
    private final MailServer server;
    private final KeepOutbox keep;
    private final Unreached unreached;

    OutboxController(Outbox outbox, MailServer server, KeepOutbox keep, Unreached unreached) {
        this.outbox = outbox;
        this.server = server;
        this.keep = keep;
        this.unreached = unreached;
    }

    @Allows(Deed.KEEP_OUTBOX)
    @GetMapping("/outbox")
    String list(OutboxList list, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", outbox.page(list.where(), list.page()));
        model.addAttribute("server", server);
        model.addAttribute("last", outbox.server());
        model.addAttribute("withoutMail", unreached.count());
        return "people/outbox/list";
    }

    @Allows(Deed.KEEP_OUTBOX)
    @GetMapping("/outbox/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("letter", letter(id));
        model.addAttribute("server", server);
        return "people/outbox/show";
    }

    @Allows(Deed.KEEP_OUTBOX)
    @PostMapping("/outbox/{id}/retry")
    String retry(@PathVariable long id, Visitor visitor, RedirectAttributes next) {
        Posted letter = letter(id);
        keep.retry(visitor, letter);
        next.addFlashAttribute("toast", Toast.of("people.outbox.retried"));
        return "redirect:" + letter.path();
    }

    @Allows(Deed.KEEP_OUTBOX)
    @PostMapping("/outbox/{id}/surrender")
    String giveUp(@PathVariable long id, Visitor visitor, RedirectAttributes next) {
        Posted letter = letter(id);
        keep.giveUp(visitor, letter);
        next.addFlashAttribute("toast", Toast.of("people.outbox.givenUp"));
        return "redirect:" + letter.path();
    }

    private Posted letter(long id) {
        return outbox.find(id).orElseThrow(NotFound::new);
    }
}
