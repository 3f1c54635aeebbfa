package vn.nhipcau.library.bulletins;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.library.publications.OpenPublication;
import vn.nhipcau.library.publications.Publication;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** An issue of the bulletin is put together. */
@Controller
class BulletinEditController {
    private final OpenPublication open;
    private final Bulletins bulletins;
    private final Candidates candidates;
    private final ContentLanguages languages;
    private final Clock clock;

    BulletinEditController(
            OpenPublication open, Bulletins bulletins, Candidates candidates, ContentLanguages languages, Clock clock) {
        this.open = open;
        this.bulletins = bulletins;
        this.candidates = candidates;
        this.languages = languages;
        this.clock = clock;
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @GetMapping("/publications/{id}/issue/edit")
    String edit(@PathVariable long id, Visitor visitor, Model model) {
        Publication publication = kept(id, visitor);
        BulletinForm form =
                bulletins.find(id).map(BulletinForm::of).orElseGet(() -> BulletinForm.blank(Text.day(clock.instant())));
        return page(publication, form, Faults.NONE, model);
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications/{id}/issue")
    String save(
            @PathVariable long id,
            BulletinForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Publication publication = kept(id, visitor);
        Faults faults =
                form.faults(languages.all().stream().map(ContentLanguage::code).toList());
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(publication, form, faults, model);
        }
        refuseUnfit(form);
        Bulletin bulletin = form.bulletin(id);
        if (!bulletins.keep(visitor, publication, bulletin)) {
            response.setStatus(409);
            model.addAttribute("others", List.of());
            int newer = bulletins.find(id).map(Bulletin::version).orElse(0);
            return page(publication, form.over(newer), faults, model);
        }
        next.addFlashAttribute("toast", Toast.of("library.bulletins.saved"));
        return "redirect:" + publication.address() + (form.ticked().isEmpty() ? "/issue" : "/issue/edit");
    }

    private Publication kept(long id, Visitor visitor) {
        Publication publication = open.kept(id, visitor);
        if (!publication.isBulletin()) {
            throw new NotFound();
        }
        return publication;
    }

    /** What is chosen anew has to fit; what stands in the issue and fits no more stays until its editor decides. */
    private void refuseUnfit(BulletinForm form) {
        Map<Long, Candidate> found = candidates.of(form.ticked(), form.second());
        for (Long edition : form.ticked()) {
            Candidate candidate = found.get(edition);
            if (candidate == null || candidate.why() != null) {
                String title = candidate == null ? String.valueOf(edition) : candidate.title();
                throw new Refused("library.bulletins.refused.unfit", title);
            }
        }
    }

    private String page(Publication publication, BulletinForm form, Faults faults, Model model) {
        String second = form.second().isEmpty() ? "en" : form.second();
        List<Long> chosen = new ArrayList<>();
        form.chosen().forEach(story -> chosen.add(Objects.requireNonNull(story.edition())));
        model.addAttribute("publication", publication);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("languages", languages.targets());
        model.addAttribute("chosen", candidates.of(chosen, second));
        model.addAttribute("beside", candidates.beside(chosen, second));
        return "library/bulletins/edit";
    }
}
