package vn.nhipcau.library.publications;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** A publication is written down or mended. */
@Controller
class PublicationEditController {
    private final OpenPublication open;
    private final PublicationFormPage page;
    private final KeepPublication keeping;
    private final Clock clock;

    PublicationEditController(OpenPublication open, PublicationFormPage page, KeepPublication keeping, Clock clock) {
        this.open = open;
        this.page = page;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @GetMapping("/publications/new")
    String begin(@RequestParam(required = false) @Nullable Long activity, Model model) {
        int year = Text.day(clock.instant()).getYear();
        return page.of(null, PublicationForm.blank(year, activity), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications")
    String add(
            PublicationForm form, Visitor visitor, HttpServletResponse response, RedirectAttributes next, Model model) {
        Faults faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page.of(null, form, faults, model);
        }
        long id = keeping.add(visitor, form.publication(null, visitor.agency()));
        next.addFlashAttribute("toast", Toast.of("library.publications.added", form.title()));
        return "redirect:/publications/" + id;
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @GetMapping("/publications/{id}/edit")
    String edit(@PathVariable long id, Visitor visitor, Model model) {
        Publication one = open.kept(id, visitor);
        return page.of(one, PublicationForm.of(one), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications/{id}")
    String save(
            @PathVariable long id,
            PublicationForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Publication before = open.kept(id, visitor);
        Faults faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page.of(before, form, faults, model);
        }
        Publication one = form.publication(before, before.agency());
        if (!keeping.change(visitor, before, one)) {
            response.setStatus(409);
            model.addAttribute(
                    "others",
                    Changes.read(PublicationChanges.between(before, one).detail()));
            return page.of(before, form.over(before.version()), faults, model);
        }
        next.addFlashAttribute("toast", Toast.of("library.publications.saved"));
        return "redirect:" + before.address();
    }
}
