package vn.nhipcau.people.trail;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Who did what. */
@Controller
class TrailController {
    private final TrailEntries entries;

    TrailController(TrailEntries entries) {
        this.entries = entries;
    }

    @Allows(Deed.READ_TRAIL)
    @GetMapping("/trail")
    String list(TrailList list, Visitor visitor, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", entries.page(visitor, list));
        return "people/trail/list";
    }
}
