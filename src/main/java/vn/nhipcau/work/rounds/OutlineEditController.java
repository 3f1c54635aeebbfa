package vn.nhipcau.work.rounds;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/** Adds outlines and changes them. A button of the form moves sections about; another saves. */
@Controller
class OutlineEditController {
    private final Outlines outlines;
    private final Sections sections;

    OutlineEditController(Outlines outlines, Sections sections) {
        this.outlines = outlines;
        this.sections = sections;
    }

    @Allows(Deed.KEEP_ROUNDS)
    @GetMapping("/outlines/new")
    String begin(@RequestParam(defaultValue = "0") long from, Text text, Model model) {
        OutlineForm form = outlines.find(from)
                .map(outline -> OutlineForm.of(outline, sections.ofOutline(from))
                        .titled(text.get("work.outline.copyOf", outline.title())))
                .orElseGet(OutlineForm::blank);
        return page(null, form, form.arrangement(), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(path = "/outlines", params = "arrange")
    String arrangeNew(OutlineForm form, @RequestParam String arrange, Text text, Model model) {
        return page(null, form, form.arrangement().after(arrange), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(path = "/outlines", params = "!arrange")
    String add(
            OutlineForm form,
            Visitor visitor,
            Text text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!form.faults().isEmpty()) {
            response.setStatus(422);
            return page(null, form, form.arrangement(), form.faults(), text, model);
        }
        long id = outlines.add(visitor, form.content(outlines.kinds(text.language())));
        next.addFlashAttribute("toast", Toast.of("work.outline.added", form.title()));
        return "redirect:/outlines/" + id;
    }

    @Allows(Deed.KEEP_ROUNDS)
    @GetMapping("/outlines/{id}/edit")
    String edit(@PathVariable long id, Text text, Model model) {
        Outline outline = outlines.find(id).orElseThrow(NotFound::new);
        OutlineForm form = OutlineForm.of(outline, sections.ofOutline(id));
        return page(outline, form, form.arrangement(), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(path = "/outlines/{id}", params = "arrange")
    String arrange(@PathVariable long id, OutlineForm form, @RequestParam String arrange, Text text, Model model) {
        Outline outline = outlines.find(id).orElseThrow(NotFound::new);
        return page(outline, form, form.arrangement().after(arrange), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_ROUNDS)
    @PostMapping(path = "/outlines/{id}", params = "!arrange")
    String save(
            @PathVariable long id,
            OutlineForm form,
            Visitor visitor,
            Text text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Outline outline = outlines.find(id).orElseThrow(NotFound::new);
        if (!form.faults().isEmpty()) {
            response.setStatus(422);
            return page(outline, form, form.arrangement(), form.faults(), text, model);
        }
        Outlines.Content content = form.content(outlines.kinds(text.language()));
        if (!outlines.edit(visitor, outline, Objects.requireNonNullElse(form.version(), 0), content)) {
            response.setStatus(409);
            model.addAttribute(
                    "others", Changes.read(outlines.changes(outline, content).detail()));
            return page(outline, form.over(outline.version()), form.arrangement(), Faults.NONE, text, model);
        }
        next.addFlashAttribute("toast", Toast.of("work.outline.saved"));
        return "redirect:" + outline.address();
    }

    private String page(
            @Nullable Outline outline,
            OutlineForm form,
            Arrangement arrangement,
            Faults faults,
            Text text,
            Model model) {
        model.addAttribute("outline", outline);
        model.addAttribute("form", form);
        model.addAttribute("arrangement", arrangement);
        model.addAttribute("faults", faults);
        model.addAttribute("kinds", outlines.kinds(text.language()));
        return "work/rounds/editOutline";
    }
}
