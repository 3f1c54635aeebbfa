package vn.nhipcau.library.media;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** A person says what is to be seen on a medium and where it may be shown. */
@Controller
class MediumEditController {
    private final Media media;
    private final MediaParts parts;
    private final DescribeMedium description;
    private final MediaFormPage page;

    MediumEditController(Media media, MediaParts parts, DescribeMedium description, MediaFormPage page) {
        this.media = media;
        this.parts = parts;
        this.description = description;
        this.page = page;
    }

    @Allows(Deed.KEEP_MEDIA)
    @GetMapping("/media/{id}/edit")
    String edit(@PathVariable long id, Visitor visitor, Text text, Model model) {
        Medium medium = kept(id, visitor);
        MediaForm form = MediaForm.of(medium, parts.texts(id), page.codes(), text.language());
        return page.of(medium, form, Faults.NONE, model);
    }

    @Allows(Deed.KEEP_MEDIA)
    @PostMapping("/media/{id}")
    String save(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Medium medium = kept(id, visitor);
        MediaForm form = MediaForm.of(sent, page.codes());
        Faults faults = page.faults(form);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page.of(medium, form, faults, model);
        }
        List<MediaText> texts = parts.texts(id);
        if (!description.save(visitor, medium, form)) {
            response.setStatus(409);
            model.addAttribute(
                    "others",
                    Changes.read(description.changes(medium, texts, form).detail()));
            return page.of(medium, form.over(medium.version()), faults, model);
        }
        next.addFlashAttribute("toast", Toast.of("library.media.saved"));
        return "redirect:" + medium.address();
    }

    private Medium kept(long id, Visitor visitor) {
        Medium medium = media.find(id).orElseThrow(NotFound::new);
        if (!May.act(visitor, Deed.KEEP_MEDIA, medium.agency())) {
            throw new Forbidden();
        }
        return medium;
    }
}
