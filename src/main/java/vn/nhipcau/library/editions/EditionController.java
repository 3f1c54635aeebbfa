package vn.nhipcau.library.editions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.activities.Activities;
import vn.nhipcau.work.activities.Activity;

/** An edition: begun, looked at in one of its languages, taken away. */
@Controller
class EditionController {
    private final OpenEdition open;
    private final WriteEdition write;
    private final EditionKinds kinds;
    private final EditionMoves moves;
    private final EditionMedia media;
    private final Activities activities;

    EditionController(
            OpenEdition open,
            WriteEdition write,
            EditionKinds kinds,
            EditionMoves moves,
            EditionMedia media,
            Activities activities) {
        this.open = open;
        this.write = write;
        this.kinds = kinds;
        this.moves = moves;
        this.media = media;
        this.activities = activities;
    }

    @Allows(Deed.WRITE_EDITIONS)
    @GetMapping("/editions/new")
    String choose(@RequestParam(required = false) @Nullable Long activity, Model model) {
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("activity", told(activity).orElse(null));
        return "library/editions/new";
    }

    @Allows(Deed.WRITE_EDITIONS)
    @PostMapping("/editions")
    String begin(@RequestParam String kind, @RequestParam(required = false) @Nullable Long activity, Visitor visitor) {
        Optional<Activity> told = told(activity);
        EditionText.Said said = told.map(FromActivity::begin).orElse(EditionText.Said.NOTHING);
        long id = write.begin(visitor, kinds.of(kind), told.map(Activity::id).orElse(null), said);
        return "redirect:/editions/" + id + "/edit";
    }

    @Allows(Deed.SEE)
    @GetMapping("/editions/{edition}")
    String show(@PathVariable long edition, Visitor visitor, Model model) {
        return show(edition, ContentLanguage.ORIGINAL, visitor, model);
    }

    @Allows(Deed.SEE)
    @GetMapping("/editions/{edition}/texts/{text}")
    String show(@PathVariable long edition, @PathVariable String text, Visitor visitor, Model model) {
        Opened opened = open.in(text, edition, visitor);
        model.addAttribute("opened", opened);
        model.addAttribute("faces", media.faces(opened.edition(), opened.text()));
        model.addAttribute("moves", moves.of(edition, text));
        model.addAttribute("activity", told(opened.edition().activity()).orElse(null));
        return "library/editions/show";
    }

    @Allows(Deed.WRITE_EDITIONS)
    @PostMapping("/editions/{edition}/removal")
    String drop(@PathVariable long edition, Visitor visitor, RedirectAttributes next) {
        Opened opened = open.in(ContentLanguage.ORIGINAL, edition, visitor);
        if (!opened.writes()) {
            throw new Forbidden();
        }
        write.drop(visitor, opened.edition());
        next.addFlashAttribute("toast", Toast.of("library.edition.dropped"));
        return "redirect:/editions";
    }

    private Optional<Activity> told(@Nullable Long activity) {
        return activity == null
                ? Optional.empty()
                : Optional.of(activities.find(activity).orElseThrow(NotFound::new));
    }
}
