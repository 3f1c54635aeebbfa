package vn.nhipcau.work.rounds;

import static java.util.stream.Collectors.toMap;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.web.Choice;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** The outlines, to look at. */
@Controller
class OutlineController {
    private final Outlines outlines;
    private final Sections sections;

    OutlineController(Outlines outlines, Sections sections) {
        this.outlines = outlines;
        this.sections = sections;
    }

    @Allows(Deed.SEE_ROUNDS)
    @GetMapping("/outlines")
    String list(Model model) {
        model.addAttribute("outlines", outlines.list());
        return "work/rounds/outlines";
    }

    @Allows(Deed.SEE_ROUNDS)
    @GetMapping("/outlines/{id}")
    String show(@PathVariable long id, Text text, Model model) {
        model.addAttribute("outline", outlines.find(id).orElseThrow(NotFound::new));
        model.addAttribute("sections", sections.ofOutline(id));
        model.addAttribute(
                "kinds", outlines.kinds(text.language()).stream().collect(toMap(Choice::value, Choice::label)));
        return "work/rounds/outline";
    }
}
