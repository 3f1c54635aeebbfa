package vn.nhipcau.library.media;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;

/** What the form of a medium offers to choose from. */
@Component
class MediaFormPage {
    private final Licences licences;
    private final ContentLanguages languages;
    private final MediaRows rows;
    private final MediaParts parts;
    private final Clock clock;

    MediaFormPage(Licences licences, ContentLanguages languages, MediaRows rows, MediaParts parts, Clock clock) {
        this.licences = licences;
        this.languages = languages;
        this.rows = rows;
        this.parts = parts;
        this.clock = clock;
    }

    List<String> codes() {
        return languages.all().stream().map(ContentLanguage::code).toList();
    }

    Faults faults(MediaForm form) {
        return MediaFaults.of(form, licences.all(), Text.day(clock.instant()));
    }

    String of(Medium medium, MediaForm form, Faults faults, Model model) {
        model.addAttribute("medium", medium);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("licences", licences.all());
        model.addAttribute("languages", languages.all());
        model.addAttribute("pictures", medium.kind() == MediaKind.FILM ? rows.pictures() : List.of());
        model.addAttribute("uses", parts.uses(medium.id()));
        return "library/media/edit";
    }
}
