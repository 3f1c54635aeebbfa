package vn.nhipcau.library.media;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** The words of a film in one language. */
@Controller
class SubtitleController {
    private final Media media;
    private final MediaParts parts;
    private final KeepSubtitles keeping;
    private final ContentLanguages languages;

    SubtitleController(Media media, MediaParts parts, KeepSubtitles keeping, ContentLanguages languages) {
        this.media = media;
        this.parts = parts;
        this.keeping = keeping;
        this.languages = languages;
    }

    @Allows(Deed.KEEP_MEDIA)
    @GetMapping("/media/{id}/subtitles/{language}")
    String edit(@PathVariable long id, @PathVariable String language, Visitor visitor, Model model) {
        Medium medium = kept(id, visitor);
        Subtitle subtitle = parts.subtitle(id, language).orElse(null);
        String vtt = subtitle == null ? "WEBVTT\n\n" : subtitle.vtt();
        return page(medium, language, vtt, subtitle == null ? 0 : subtitle.version(), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_MEDIA)
    @PostMapping("/media/{id}/subtitles/{language}")
    String save(
            @PathVariable long id,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String vtt,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Medium medium = kept(id, visitor);
        Subtitles read = Subtitles.read(vtt);
        if (!read.faults().isEmpty()) {
            response.setStatus(422);
            return page(medium, language, vtt, version, read.faults(), model);
        }
        if (!keeping.keep(visitor, medium, languages.of(language).code(), read, version)) {
            response.setStatus(409);
            int newer = parts.subtitle(id, language).map(Subtitle::version).orElse(0);
            Faults changed = Faults.NONE.when(true, Subtitles.FIELD, "library.media.vtt.changed");
            return page(medium, language, vtt, newer, changed, model);
        }
        next.addFlashAttribute(
                "toast",
                Toast.of("library.media.vtt.saved", String.valueOf(read.cues().size())));
        return "redirect:" + medium.address();
    }

    @Allows(Deed.KEEP_MEDIA)
    @PostMapping("/media/{id}/subtitles/{language}/removal")
    String remove(@PathVariable long id, @PathVariable String language, Visitor visitor, RedirectAttributes next) {
        Medium medium = kept(id, visitor);
        keeping.remove(visitor, medium, language);
        next.addFlashAttribute("toast", Toast.of("library.media.vtt.removed"));
        return "redirect:" + medium.address();
    }

    private Medium kept(long id, Visitor visitor) {
        Medium medium = media.find(id).filter(found -> found.kind().isPlayed()).orElseThrow(NotFound::new);
        if (!May.act(visitor, Deed.KEEP_MEDIA, medium.agency())) {
            throw new Forbidden();
        }
        return medium;
    }

    private String page(Medium medium, String language, String vtt, int version, Faults faults, Model model) {
        model.addAttribute("medium", medium);
        model.addAttribute("language", languages.of(language));
        model.addAttribute("vtt", vtt);
        model.addAttribute("version", version);
        model.addAttribute("faults", faults);
        return "library/media/subtitles";
    }
}
