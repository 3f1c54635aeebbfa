package vn.nhipcau.library.editions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Writes the original of an edition: in the editor, which saves as one types, or in a plain form. */
@Controller
class EditionEditController {
    private final OpenEdition open;
    private final SaveEdition save;
    private final EditionMedia media;

    EditionEditController(OpenEdition open, SaveEdition save, EditionMedia media) {
        this.open = open;
        this.save = save;
        this.media = media;
    }

    @Allows(Deed.WRITE_EDITIONS)
    @GetMapping("/editions/{edition}/edit")
    String edit(@PathVariable long edition, Visitor visitor, Model model) {
        Opened opened = open.toWrite(edition, visitor);
        if (!opened.text().isWritten()) {
            return "redirect:" + opened.edition().address();
        }
        return page(opened, EditionForm.of(opened.kind(), opened.edition(), opened.text()), Faults.NONE, model);
    }

    /** The plain form; its buttons besides "save" lay the blocks anew and save nothing. */
    @Allows(Deed.WRITE_EDITIONS)
    @PostMapping("/editions/{edition}/edit")
    String save(
            @PathVariable long edition,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable String lay,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Opened opened = open.toWrite(edition, visitor);
        EditionForm form = EditionForm.of(sent);
        if (lay != null) {
            return page(opened, form.laid(lay), Faults.NONE, model);
        }
        Faults faults = save.faults(opened, form);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(opened, form, faults, model);
        }
        if (!save.all(visitor, opened, form)) {
            response.setStatus(409);
            model.addAttribute("changed", true);
            model.addAttribute("now", opened.text());
            return page(
                    opened, form.over(opened.text().version(), opened.edition().version()), faults, model);
        }
        next.addFlashAttribute("toast", Toast.of("library.edition.savedNow"));
        return "redirect:" + opened.edition().address();
    }

    /**
     * The editor's save. Answers with the versions that stand now, {@code {"version":4,"factsVersion":2,"at":"9:41"}}, with
     * {@code faults} by field where something could not be read and was left as it was; 409 where someone else changed the
     * edition, 422 where it is no draft any more.
     */
    @Allows(Deed.WRITE_EDITIONS)
    @PostMapping("/editions/{edition}/text")
    ResponseEntity<Map<String, Object>> write(
            @PathVariable long edition, @RequestParam MultiValueMap<String, String> sent, Visitor visitor, Text text) {
        Opened opened = open.toWrite(edition, visitor);
        return save.typed(visitor, opened, EditionForm.of(sent), text);
    }

    private String page(Opened opened, EditionForm form, Faults faults, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("picture", media.picture(form));
        model.addAttribute("language", ContentLanguage.ORIGINAL);
        return "library/editions/edit";
    }
}
