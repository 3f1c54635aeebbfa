package vn.nhipcau.library.terms;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** A translator proposes a form; an editor takes or declines it. */
@Controller
class ProposalController {
    private final Terms terms;
    private final Proposals proposals;
    private final ContentLanguages languages;

    ProposalController(Terms terms, Proposals proposals, ContentLanguages languages) {
        this.terms = terms;
        this.proposals = proposals;
        this.languages = languages;
    }

    @Allows(Deed.TRANSLATE)
    @PostMapping("/terms/{id}/proposals")
    String propose(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String why,
            Visitor visitor,
            RedirectAttributes next) {
        Term term = terms.find(id).orElseThrow(NotFound::new);
        String form = Typed.line(words);
        String reason = Typed.line(why);
        if (form.isEmpty() || form.length() > FormsForm.LONGEST || reason.length() > FormsForm.LONGEST) {
            throw new Refused("library.terms.proposal.empty", FormsForm.LONGEST);
        }
        proposals.propose(visitor, term, languages.of(lang).code(), form, reason);
        next.addFlashAttribute("toast", Toast.of("library.terms.proposal.made", form));
        return "redirect:" + term.address() + "#proposals";
    }

    @Allows(Deed.KEEP_TERMS)
    @PostMapping("/terms/{id}/proposals/{proposal}/approval")
    String take(
            @PathVariable long id,
            @PathVariable long proposal,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "false") boolean main,
            @RequestParam(defaultValue = "false") boolean checked,
            Visitor visitor,
            RedirectAttributes next) {
        Term term = terms.find(id).orElseThrow(NotFound::new);
        Proposal found = proposals.find(id, proposal).orElseThrow(NotFound::new);
        TermController.done(proposals.take(visitor, term, version, found, main, checked));
        next.addFlashAttribute("toast", Toast.of("library.terms.proposal.taken", found.words()));
        return "redirect:" + term.address();
    }

    @Allows(Deed.KEEP_TERMS)
    @PostMapping("/terms/{id}/proposals/{proposal}/removal")
    String decline(
            @PathVariable long id,
            @PathVariable long proposal,
            @RequestParam(defaultValue = "") String why,
            Visitor visitor,
            RedirectAttributes next) {
        Term term = terms.find(id).orElseThrow(NotFound::new);
        Proposal found = proposals.find(id, proposal).orElseThrow(NotFound::new);
        proposals.decline(visitor, term, found, Typed.line(why));
        next.addFlashAttribute("toast", Toast.of("library.terms.proposal.declined", found.words()));
        return "redirect:" + term.address();
    }
}
