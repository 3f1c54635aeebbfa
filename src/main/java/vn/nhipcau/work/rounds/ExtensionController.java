package vn.nhipcau.work.rounds;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.agencies.Agencies;

/** Who has more time in a round, given by whom, why and until when. */
@Controller
class ExtensionController {
    private final Rounds rounds;
    private final Extensions extensions;
    private final RoundPages pages;

    ExtensionController(Rounds rounds, Extensions extensions, RoundPages pages) {
        this.rounds = rounds;
        this.extensions = extensions;
        this.pages = pages;
    }

    @Allows(Deed.SEE_ROUNDS)
    @GetMapping("/rounds/{id}/extensions")
    String show(@PathVariable long id, @RequestParam(required = false) @Nullable Long agency, Model model) {
        return page(find(id), new ExtensionForm(agency, "", ""), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping("/rounds/{id}/extensions")
    String give(
            @PathVariable long id,
            ExtensionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        ReportingRound round = find(id);
        List<Long> agencies =
                rounds.agencies(id).stream().map(Agencies.Option::id).toList();
        Faults faults = form.faults(round, agencies, pages.today());
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(round, form, faults, model);
        }
        extensions.give(
                visitor,
                round,
                Objects.requireNonNull(form.agency()),
                form.day(round).orElseThrow(),
                form.reason());
        next.addFlashAttribute("toast", Toast.of("work.extension.given", form.until()));
        return "redirect:" + round.address() + "/extensions";
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping("/rounds/{id}/extensions/{extension}/end")
    String end(@PathVariable long id, @PathVariable long extension, Visitor visitor, RedirectAttributes next) {
        ReportingRound round = find(id);
        extensions.end(visitor, round, extension);
        next.addFlashAttribute("toast", Toast.of("work.extension.ended"));
        return "redirect:" + round.address() + "/extensions";
    }

    private ReportingRound find(long id) {
        return rounds.find(id).orElseThrow(NotFound::new);
    }

    private String page(ReportingRound round, ExtensionForm form, Faults faults, Model model) {
        model.addAttribute("round", round);
        model.addAttribute("today", pages.today());
        model.addAttribute("extensions", extensions.of(round));
        model.addAttribute("agencies", RoundPages.choices(rounds.agencies(round.id())));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "work/rounds/extensions";
    }
}
