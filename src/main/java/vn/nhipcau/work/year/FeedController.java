package vn.nhipcau.work.year;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** The address of one's own private calendar: made, made anew, revoked. */
@Controller
class FeedController {
    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @Allows(Deed.KEEP_ACCOUNT)
    @GetMapping("/year/feed")
    String show(Visitor visitor, Model model) {
        model.addAttribute("made", feeds.madeAt(visitor).orElse(null));
        return "work/year/feed";
    }

    /** The address stands in this answer and nowhere else: not in a session, not in an address of ours. */
    @Allows(Deed.KEEP_ACCOUNT)
    @PostMapping("/year/feed")
    String make(Visitor visitor, HttpServletRequest request, Model model) {
        String address = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/feeds/" + feeds.make(visitor) + ".ics")
                .build()
                .toUriString();
        model.addAttribute("address", address);
        return show(visitor, model);
    }

    @Allows(Deed.KEEP_ACCOUNT)
    @PostMapping("/year/feed/removal")
    String revoke(Visitor visitor, RedirectAttributes next) {
        feeds.revoke(visitor);
        next.addFlashAttribute("toast", Toast.of("work.feed.revoked"));
        return "redirect:/year/feed";
    }
}
