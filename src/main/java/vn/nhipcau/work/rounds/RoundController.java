package vn.nhipcau.work.rounds;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** The rounds, with how many have reported in each. */
@Controller
class RoundController {
    private final Rounds rounds;
    private final RoundPages pages;

    RoundController(Rounds rounds, RoundPages pages) {
        this.rounds = rounds;
        this.pages = pages;
    }

    @Allows(Deed.SEE_ROUNDS)
    @GetMapping("/rounds")
    String list(Model model) {
        model.addAttribute("rounds", rounds.list());
        model.addAttribute("today", pages.today());
        return "work/rounds/rounds";
    }
}
