package vn.nhipcau.people.notices;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.notices.Notices;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** One's own notices. */
@Controller
class NoticeController {
    private final Notices notices;
    private final Clock clock;

    NoticeController(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Allows(Deed.KEEP_ACCOUNT)
    @GetMapping("/notices")
    String list(@RequestParam(required = false) @Nullable Integer page, Visitor visitor, Model model) {
        model.addAttribute("found", notices.page(visitor.member(), page));
        return "people/notices/list";
    }

    /** Leads to what a notice speaks of; it is read then. From an address that is none of one's own, to the list. */
    @Allows(Deed.KEEP_ACCOUNT)
    @GetMapping("/notices/{id}")
    String open(@PathVariable long id, Visitor visitor) {
        return "redirect:" + notices.read(visitor.member(), id, clock.instant()).orElse("/notices");
    }

    @Allows(Deed.KEEP_ACCOUNT)
    @PostMapping("/notices/reading")
    String readAll(@RequestParam long last, Visitor visitor) {
        notices.readUpTo(visitor.member(), last, clock.instant());
        return "redirect:/notices";
    }
}
