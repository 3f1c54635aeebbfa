package vn.nhipcau.work.regimes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.work.rounds.Outlines;
import vn.nhipcau.work.rounds.RoundSettings;

/** The regimes, and the rounds of a year that each asks for. */
@Controller
class RegimeController {
    private final Regimes regimes;
    private final RegimePages pages;
    private final Agencies agencies;
    private final Outlines outlines;
    private final OpenRounds open;

    RegimeController(Regimes regimes, RegimePages pages, Agencies agencies, Outlines outlines, OpenRounds open) {
        this.regimes = regimes;
        this.pages = pages;
        this.agencies = agencies;
        this.outlines = outlines;
        this.open = open;
    }

    @Allows(Deed.SEE_ROUNDS)
    @GetMapping("/regimes")
    String list(Model model) {
        model.addAttribute("regimes", regimes.all());
        model.addAttribute("today", pages.today());
        return "work/regimes/list";
    }

    @Allows(Deed.SEE_ROUNDS)
    @GetMapping("/regimes/{id}")
    String show(@PathVariable long id, @RequestParam(required = false) @Nullable Integer year, Model model) {
        Regime regime = find(id);
        LocalDate today = pages.today();
        int asked = year == null ? today.getYear() : Math.clamp(year, 1900, 2999);
        List<Agencies.Option> exist = agencies.options(today);
        model.addAttribute("regime", regime);
        model.addAttribute("year", asked);
        model.addAttribute("today", today);
        model.addAttribute("office", pages.office());
        model.addAttribute("occasions", regimes.in(asked, regime));
        model.addAttribute("reporting", regime.reporting(exist).size());
        model.addAttribute("lead", pages.name(regime.lead(), today));
        model.addAttribute("issuer", pages.name(regime.issuer(), today));
        Long outline = regime.outline();
        model.addAttribute(
                "outline", outline == null ? null : outlines.find(outline).orElse(null));
        model.addAttribute(
                "others",
                exist.stream()
                        .filter(a -> regime.agencies().contains(a.id()))
                        .map(Agencies.Option::name)
                        .toList());
        return "work/regimes/show";
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping("/regimes/{id}/rounds")
    String open(
            @PathVariable long id,
            @RequestParam int year,
            @RequestParam int term,
            Visitor visitor,
            RedirectAttributes next) {
        Regime regime = find(id);
        long round = open.open(visitor, regime, year, term, pages.today());
        RoundSettings opened = regime.settings(term, year);
        LocalDate opens = opened.dates().opens();
        next.addFlashAttribute(
                "toast",
                opens.isAfter(pages.today())
                        ? Toast.of("work.round.opened.later", opened.title(), Typed.day(opens))
                        : Toast.of("work.round.opened", opened.title()));
        return "redirect:/rounds/" + round;
    }

    private Regime find(long id) {
        return regimes.find(id).orElseThrow(NotFound::new);
    }
}
