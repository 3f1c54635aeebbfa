package vn.nhipcau.library.media;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.people.trail.TrailEntries;

/** One medium with all that is known of it, and how it leaves the pages. */
@Controller
class MediumController {
    private static final int LONGEST = 500;

    private final Media media;
    private final MediaParts parts;
    private final WithdrawMedium withdrawal;
    private final ContentLanguages languages;
    private final Licences licences;
    private final TrailEntries trail;

    MediumController(
            Media media,
            MediaParts parts,
            WithdrawMedium withdrawal,
            ContentLanguages languages,
            Licences licences,
            TrailEntries trail) {
        this.media = media;
        this.parts = parts;
        this.withdrawal = withdrawal;
        this.languages = languages;
        this.licences = licences;
        this.trail = trail;
    }

    @Allows(Deed.SEE)
    @GetMapping("/media/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        Medium medium = media.find(id).orElseThrow(NotFound::new);
        model.addAttribute("medium", medium);
        model.addAttribute("texts", parts.texts(id));
        model.addAttribute("renditions", parts.renditions(id));
        model.addAttribute("form", parts.form(id).orElse(null));
        model.addAttribute("subtitles", parts.subtitles(id));
        model.addAttribute("uses", parts.uses(id));
        model.addAttribute("taken", parts.taken(id).orElse(null));
        model.addAttribute("fault", parts.fault(id).orElse(null));
        model.addAttribute("licence", licences.find(medium.rights().licence()).orElse(null));
        model.addAttribute("languages", languages.all());
        model.addAttribute(
                "poster",
                medium.poster() == null ? null : media.find(medium.poster()).orElse(null));
        model.addAttribute("history", trail.of(medium.address()));
        model.addAttribute("keeps", May.act(visitor, Deed.KEEP_MEDIA, medium.agency()));
        model.addAttribute("translates", May.act(visitor, Deed.TRANSLATE, medium.agency()));
        return "library/media/show";
    }

    @Allows(Deed.KEEP_MEDIA)
    @PostMapping("/media/{id}/withdrawal")
    String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String why,
            Visitor visitor,
            RedirectAttributes next) {
        Medium medium = kept(id, visitor);
        String reason = Typed.line(why);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refused("library.media.withdraw.noReason");
        }
        done(withdrawal.withdraw(visitor, medium, version, reason));
        next.addFlashAttribute("toast", Toast.of("library.media.withdrawn", medium.title()));
        return "redirect:" + medium.address();
    }

    @Allows(Deed.KEEP_MEDIA)
    @PostMapping("/media/{id}/return")
    String restore(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            RedirectAttributes next) {
        Medium medium = kept(id, visitor);
        done(withdrawal.restore(visitor, medium, version));
        next.addFlashAttribute("toast", Toast.of("library.media.restored", medium.title()));
        return "redirect:" + medium.address();
    }

    @Allows(Deed.KEEP_MEDIA)
    @PostMapping("/media/{id}/removal")
    String remove(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            RedirectAttributes next) {
        Medium medium = kept(id, visitor);
        done(withdrawal.remove(visitor, medium, version));
        next.addFlashAttribute("toast", Toast.of("library.media.removed", medium.title()));
        return "redirect:/media";
    }

    private Medium kept(long id, Visitor visitor) {
        Medium medium = media.find(id).orElseThrow(NotFound::new);
        if (!May.act(visitor, Deed.KEEP_MEDIA, medium.agency())) {
            throw new Forbidden();
        }
        return medium;
    }

    private static void done(boolean done) {
        if (!done) {
            throw new Refused("library.media.changedMeanwhile");
        }
    }
}
