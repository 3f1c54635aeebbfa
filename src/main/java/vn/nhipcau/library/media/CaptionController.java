package vn.nhipcau.library.media;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** What a medium is said to show in one language, for those who translate. */
@Controller
class CaptionController {
    private final Media media;
    private final CaptionMedium caption;
    private final ContentLanguages languages;

    CaptionController(Media media, CaptionMedium caption, ContentLanguages languages) {
        this.media = media;
        this.caption = caption;
        this.languages = languages;
    }

    @Allows(Deed.TRANSLATE)
    @GetMapping("/media/{id}/texts/{language}")
    String edit(@PathVariable long id, @PathVariable String language, Model model) {
        Captioned captioned = captioned(id, language);
        return page(captioned, captioned.own(), captioned.medium().version(), Faults.NONE, model);
    }

    /**
     * Keeps the words.
     *
     * @param edition number of the edition on whose bench they were typed: back there it goes
     */
    @Allows(Deed.TRANSLATE)
    @PostMapping("/media/{id}/texts/{language}")
    String save(
            @PathVariable long id,
            @PathVariable String language,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false) @Nullable Long edition,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Captioned captioned = captioned(id, language);
        MediaText typed = MediaForm.text(sent, language);
        Faults faults = MediaFaults.of(typed);
        model.addAttribute("edition", edition);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(captioned, typed, version, faults, model);
        }
        if (!caption.say(visitor, captioned, typed, version)) {
            response.setStatus(409);
            model.addAttribute("changed", true);
            return page(captioned, typed, captioned.medium().version(), faults, model);
        }
        next.addFlashAttribute("toast", Toast.of("library.media.captioned"));
        return "redirect:"
                + (edition == null
                        ? captioned.medium().address()
                        : "/editions/" + edition + "/texts/" + language + "/translation#m-" + id);
    }

    /** The Vietnamese words are the library's own business. */
    private Captioned captioned(long id, String language) {
        if (languages.of(language).code().equals(ContentLanguage.ORIGINAL)) {
            throw new NotFound();
        }
        return media.captioned(Set.of(id), language).stream().findFirst().orElseThrow(NotFound::new);
    }

    private String page(Captioned captioned, MediaText typed, int version, Faults faults, Model model) {
        model.addAttribute("captioned", captioned);
        model.addAttribute("typed", typed);
        model.addAttribute("version", version);
        model.addAttribute("faults", faults);
        model.addAttribute("language", languages.of(typed.language()));
        return "library/media/caption";
    }
}
