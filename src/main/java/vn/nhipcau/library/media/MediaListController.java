package vn.nhipcau.library.media;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** The library of media as a wall of pictures, and as a list from which an editor picks. */
@Controller
class MediaListController {
    private final MediaRows rows;
    private final ContentLanguages languages;

    MediaListController(MediaRows rows, ContentLanguages languages) {
        this.rows = rows;
        this.languages = languages;
    }

    @Allows(Deed.SEE)
    @GetMapping("/media")
    String list(MediaList list, Visitor visitor, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", rows.page(list));
        model.addAttribute("tallies", rows.tallies(list));
        model.addAttribute("years", rows.years());
        model.addAttribute("places", rows.places());
        model.addAttribute("languages", languages.all());
        model.addAttribute("keeps", May.everAct(visitor, Deed.KEEP_MEDIA));
        return "library/media/list";
    }

    /** The first few that have these words, or those of the numbers in {@code #7 #12}; of all kinds where none is named. */
    @Allows(Deed.SEE)
    @GetMapping("/media/pick")
    @ResponseBody
    List<Picked> pick(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") List<MediaKind> kind) {
        return rows.picked(q, kind).stream().map(Picked::of).toList();
    }
}
