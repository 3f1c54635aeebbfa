package vn.nhipcau.library.terms;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** A term is written down or mended. What a translator writes down waits for an editor, and prescribes nothing. */
@Controller
class TermEditController {
    private final Terms terms;
    private final KeepTerm keeping;
    private final ContentLanguages languages;

    TermEditController(Terms terms, KeepTerm keeping, ContentLanguages languages) {
        this.terms = terms;
        this.keeping = keeping;
        this.languages = languages;
    }

    @Allows(Deed.TRANSLATE)
    @GetMapping("/terms/new")
    String begin(Visitor visitor, Model model) {
        return page(null, TermForm.blank(languages.all()), Faults.NONE, visitor, model);
    }

    @Allows(Deed.TRANSLATE)
    @PostMapping("/terms")
    String add(
            TermForm form,
            Visitor visitor,
            Text text,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        boolean keeps = May.act(visitor, Deed.KEEP_TERMS, null);
        Faults faults = faults(form, null, text)
                .when(!keeps && form.isPrescribed(), "ground", "library.terms.fault.ground.editor");
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(null, form, faults, visitor, model);
        }
        Term term = form.term(null, keeps ? TermState.APPROVED : TermState.PROPOSED);
        long id = keeping.add(visitor, term);
        next.addFlashAttribute(
                "toast", Toast.of(keeps ? "library.terms.added" : "library.terms.proposed", term.name()));
        return "redirect:/terms/" + id;
    }

    @Allows(Deed.KEEP_TERMS)
    @GetMapping("/terms/{id}/edit")
    String edit(@PathVariable long id, Visitor visitor, Model model) {
        Term term = terms.find(id).orElseThrow(NotFound::new);
        return page(term, TermForm.of(term, languages.all()), Faults.NONE, visitor, model);
    }

    @Allows(Deed.KEEP_TERMS)
    @PostMapping("/terms/{id}")
    String save(
            @PathVariable long id,
            TermForm form,
            Visitor visitor,
            Text text,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Term before = terms.find(id).orElseThrow(NotFound::new);
        Faults faults = faults(form, before, text);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(before, form, faults, visitor, model);
        }
        Term term = form.term(before, before.state());
        if (!keeping.change(visitor, before, term)) {
            response.setStatus(409);
            model.addAttribute(
                    "others", Changes.read(TermChanges.between(before, term).detail()));
            return page(before, form.over(before.version()), faults, visitor, model);
        }
        next.addFlashAttribute("toast", Toast.of("library.terms.saved"));
        return "redirect:" + before.address();
    }

    private Faults faults(TermForm form, @Nullable Term before, Text text) {
        Faults faults = form.faults(languages.all(), text.language());
        if (!faults.isEmpty()) {
            return faults;
        }
        Term term = form.term(before, TermState.PROPOSED);
        var other = terms.namesake(term.name(), term.validFrom(), term.validTo(), term.id());
        return faults.when(
                other.isPresent(),
                "forms[0].main",
                "library.terms.fault.namesake",
                other.map(Term::name).orElse(""));
    }

    private String page(@Nullable Term term, TermForm form, Faults faults, Visitor visitor, Model model) {
        model.addAttribute("term", term);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("languages", languages.all());
        model.addAttribute("keeps", May.act(visitor, Deed.KEEP_TERMS, null));
        return "library/terms/edit";
    }
}
