package vn.nhipcau.work.rounds;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.agencies.Pick;

/** Opens rounds and changes them. */
@Controller
class RoundEditController {
    private final Rounds rounds;
    private final RoundPages pages;
    private final KeepRound keep;

    RoundEditController(Rounds rounds, RoundPages pages, KeepRound keep) {
        this.rounds = rounds;
        this.pages = pages;
        this.keep = keep;
    }

    @Allows(Deed.KEEP_ROUNDS)
    @GetMapping("/rounds/new")
    String begin(Visitor visitor, Text text, Model model) {
        RoundForm form = pages.proposal(visitor, text);
        return pages.page(null, form, pages.pick(null, form), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(path = "/rounds", params = "pick")
    String pickForNew(RoundForm form, @RequestParam String pick, Text text, Model model) {
        return pages.page(null, form, pages.pick(null, form).after(pick), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(path = "/rounds", params = "!pick")
    String open(
            RoundForm form,
            Visitor visitor,
            Text text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Pick pick = pages.pick(null, form);
        Faults faults = pages.faults(null, form, pick);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return pages.page(null, form, pick, faults, text, model);
        }
        long id =
                keep.open(visitor, form.settings(), Objects.requireNonNull(form.outline()), List.copyOf(pick.ticked()));
        next.addFlashAttribute("toast", Toast.of("work.round.opened", form.title()));
        return "redirect:/rounds/" + id;
    }

    @Allows(Deed.KEEP_ROUNDS)
    @GetMapping("/rounds/{id}/edit")
    String edit(@PathVariable long id, Text text, Model model) {
        ReportingRound round = rounds.find(id).orElseThrow(NotFound::new);
        RoundForm form = RoundForm.of(round, rounds.agencies(id));
        return pages.page(round, form, pages.pick(round, form), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(path = "/rounds/{id}", params = "pick")
    String pickForEdit(@PathVariable long id, RoundForm form, @RequestParam String pick, Text text, Model model) {
        ReportingRound round = rounds.find(id).orElseThrow(NotFound::new);
        return pages.page(round, form, pages.pick(round, form).after(pick), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(path = "/rounds/{id}", params = "!pick")
    String save(
            @PathVariable long id,
            RoundForm form,
            Visitor visitor,
            Text text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        ReportingRound round = rounds.find(id).orElseThrow(NotFound::new);
        Pick pick = pages.pick(round, form);
        Faults faults = pages.faults(round, form, pick);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return pages.page(round, form, pick, faults, text, model);
        }
        List<Long> agencies = List.copyOf(pick.ticked());
        int version = Objects.requireNonNullElse(form.version(), 0);
        if (!keep.change(visitor, round, version, form.settings(), form.outline(), agencies)) {
            response.setStatus(409);
            Changes changes = keep.changes(round, form.settings(), form.outline(), agencies);
            model.addAttribute("others", Changes.read(changes.detail()));
            return pages.page(round, form.over(round.version()), pick, faults, text, model);
        }
        next.addFlashAttribute("toast", Toast.of("work.round.saved"));
        return "redirect:" + round.address();
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping("/rounds/{id}/removal")
    String remove(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            RedirectAttributes next) {
        ReportingRound round = rounds.find(id).orElseThrow(NotFound::new);
        keep.remove(visitor, round, version);
        next.addFlashAttribute("toast", Toast.of("work.round.removed", round.title()));
        return "redirect:/rounds";
    }
}
