package vn.nhipcau.work.regimes;

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

/** Writes down a regime, changes it. */
@Controller
class RegimeEditController {
    private final Regimes regimes;
    private final RegimePages pages;
    private final KeepRegime keep;

    RegimeEditController(Regimes regimes, RegimePages pages, KeepRegime keep) {
        this.regimes = regimes;
        this.pages = pages;
        this.keep = keep;
    }

    @Allows(Deed.KEEP_ROUNDS)
    @GetMapping("/regimes/new")
    String begin(Visitor visitor, Text text, Model model) {
        RegimeForm form = pages.proposal(visitor, text);
        return pages.page(null, form, pages.pick(form), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(path = "/regimes", params = "pick")
    String pickForNew(RegimeForm form, @RequestParam String pick, Text text, Model model) {
        return pages.page(null, form, pages.pick(form).after(pick), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(path = "/regimes", params = "fill")
    String fillForNew(RegimeForm form, @RequestParam String fill, Text text, Model model) {
        return pages.page(null, form.filled(fill, text), pages.pick(form), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(
            path = "/regimes",
            params = {"!pick", "!fill"})
    String add(
            RegimeForm form,
            Visitor visitor,
            Text text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Pick pick = pages.pick(form);
        Faults faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return pages.page(null, form, pick, faults, text, model);
        }
        long id = keep.add(visitor, form, List.copyOf(pick.ticked()));
        next.addFlashAttribute("toast", Toast.of("work.regime.added", form.title()));
        return "redirect:/regimes/" + id;
    }

    @Allows(Deed.KEEP_ROUNDS)
    @GetMapping("/regimes/{id}/edit")
    String edit(@PathVariable long id, Text text, Model model) {
        Regime regime = find(id);
        RegimeForm form = RegimeForm.of(regime);
        return pages.page(regime, form, pages.pick(form), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(path = "/regimes/{id}", params = "pick")
    String pickForEdit(@PathVariable long id, RegimeForm form, @RequestParam String pick, Text text, Model model) {
        return pages.page(find(id), form, pages.pick(form).after(pick), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(path = "/regimes/{id}", params = "fill")
    String fillForEdit(@PathVariable long id, RegimeForm form, @RequestParam String fill, Text text, Model model) {
        return pages.page(find(id), form.filled(fill, text), pages.pick(form), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(
            path = "/regimes/{id}",
            params = {"!pick", "!fill"})
    String save(
            @PathVariable long id,
            RegimeForm form,
            Visitor visitor,
            Text text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Regime regime = find(id);
        Pick pick = pages.pick(form);
        Faults faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return pages.page(regime, form, pick, faults, text, model);
        }
        int version = Objects.requireNonNullElse(form.version(), 0);
        if (!keep.change(visitor, regime, version, form, List.copyOf(pick.ticked()))) {
            response.setStatus(409);
            model.addAttribute("others", Changes.read(keep.changes(regime, form).detail()));
            return pages.page(regime, form.over(regime.version()), pick, faults, text, model);
        }
        next.addFlashAttribute("toast", Toast.of("work.regime.saved"));
        return "redirect:" + regime.address();
    }

    private Regime find(long id) {
        return regimes.find(id).orElseThrow(NotFound::new);
    }
}
