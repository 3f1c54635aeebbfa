package vn.nhipcau.library.terms;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Any text held against the term base, for those who write elsewhere. Nothing of it is kept. */
@Controller
class CheckController {
    private final Terms terms;
    private final ContentLanguages languages;

    CheckController(Terms terms, ContentLanguages languages) {
        this.terms = terms;
        this.languages = languages;
    }

    @Allows(Deed.SEE)
    @GetMapping("/terms/check")
    String ask(Model model) {
        return page(new CheckForm("", ContentLanguage.ORIGINAL, ""), Faults.NONE, null, model);
    }

    @Allows(Deed.SEE)
    @PostMapping("/terms/check")
    String check(CheckForm form, HttpServletResponse response, Model model) {
        Faults faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(form, faults, null, model);
        }
        String language = languages.of(form.lang()).code();
        return page(form, faults, CheckedText.of(terms.finder(), form.text(), language, form.original()), model);
    }

    private String page(CheckForm form, Faults faults, @Nullable CheckedText checked, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("checked", checked);
        model.addAttribute("languages", languages.all());
        return "library/terms/check";
    }
}
