package vn.nhipcau.library.editions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** How one language of an edition stood before, what differs, and back to it. */
@Controller
class HistoryController {
    private final OpenEdition open;
    private final EditionVersions versions;
    private final WriteEdition write;

    HistoryController(OpenEdition open, EditionVersions versions, WriteEdition write) {
        this.open = open;
        this.versions = versions;
        this.write = write;
    }

    /**
     * All versions, and one of them beside an older one.
     *
     * @param number of the one that is looked at: the newest where none is asked for
     * @param with number of the other: the one before it where none is asked for
     */
    @Allows(Deed.SEE)
    @GetMapping("/editions/{edition}/texts/{text}/versions")
    String show(
            @PathVariable long edition,
            @PathVariable String text,
            @RequestParam(required = false) @Nullable Integer number,
            @RequestParam(required = false) @Nullable Integer with,
            Visitor visitor,
            Model model) {
        Opened opened = open.in(text, edition, visitor);
        List<EditionVersion> all = versions.of(edition, text);
        EditionVersion shown = all.stream()
                .filter(version -> number == null || version.number() == number)
                .findFirst()
                .orElse(null);
        EditionVersion other = shown == null
                ? null
                : all.stream()
                        .filter(version -> with == null ? version.number() < shown.number() : version.number() == with)
                        .findFirst()
                        .orElse(null);
        model.addAttribute("opened", opened);
        model.addAttribute("all", all);
        model.addAttribute("shown", shown);
        model.addAttribute("other", other);
        model.addAttribute("differences", shown == null ? List.of() : SaidDifference.between(other, shown));
        return "library/editions/versions";
    }

    @Allows(Deed.WRITE_EDITIONS)
    @PostMapping("/editions/{edition}/versions/{number}/restoration")
    String restore(@PathVariable long edition, @PathVariable int number, Visitor visitor, RedirectAttributes next) {
        Opened opened = open.toWrite(edition, visitor);
        EditionVersion old =
                versions.find(edition, ContentLanguage.ORIGINAL, number).orElseThrow(NotFound::new);
        write.restore(visitor, opened.edition(), old);
        next.addFlashAttribute("toast", Toast.of("library.edition.restored"));
        return "redirect:" + opened.edition().address() + "/edit";
    }
}
