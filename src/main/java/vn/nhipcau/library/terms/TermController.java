package vn.nhipcau.library.terms;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.people.trail.TrailEntries;

/** One term with its forms in all languages. */
@Controller
class TermController {
    private final Terms terms;
    private final KeepTerm keeping;
    private final Proposals proposals;
    private final ContentLanguages languages;
    private final TrailEntries trail;

    TermController(Terms terms, KeepTerm keeping, Proposals proposals, ContentLanguages languages, TrailEntries trail) {
        this.terms = terms;
        this.keeping = keeping;
        this.proposals = proposals;
        this.languages = languages;
        this.trail = trail;
    }

    @Allows(Deed.SEE)
    @GetMapping("/terms/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        Term term = terms.find(id).orElseThrow(NotFound::new);
        model.addAttribute("term", term);
        model.addAttribute("languages", languages.all());
        model.addAttribute("proposals", proposals.of(id));
        model.addAttribute("history", trail.of(term.address()));
        model.addAttribute("keeps", May.act(visitor, Deed.KEEP_TERMS, null));
        model.addAttribute("proposes", May.act(visitor, Deed.TRANSLATE, null));
        return "library/terms/show";
    }

    @Allows(Deed.KEEP_TERMS)
    @PostMapping("/terms/{id}/approval")
    String approve(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            RedirectAttributes next) {
        Term term = terms.find(id).orElseThrow(NotFound::new);
        done(keeping.approve(visitor, term, version));
        next.addFlashAttribute("toast", Toast.of("library.terms.approved"));
        return "redirect:" + term.address();
    }

    @Allows(Deed.KEEP_TERMS)
    @PostMapping("/terms/{id}/removal")
    String remove(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            RedirectAttributes next) {
        Term term = terms.find(id).orElseThrow(NotFound::new);
        done(keeping.remove(visitor, term, version));
        next.addFlashAttribute("toast", Toast.of("library.terms.removed", term.name()));
        return "redirect:/terms";
    }

    static void done(boolean done) {
        if (!done) {
            throw new Refused("library.terms.changedMeanwhile");
        }
    }
}
