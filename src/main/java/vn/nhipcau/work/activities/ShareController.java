package vn.nhipcau.work.activities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** An agency takes part in an activity or not, takes it back or not. */
@Controller
class ShareController {
    private final ShareActivity share;

    ShareController(ShareActivity share) {
        this.share = share;
    }

    @Allows(Deed.LOG_ACTIVITIES)
    @PostMapping("/activities/{id}/agencies")
    String join(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<Long> tasks,
            Visitor visitor,
            RedirectAttributes next) {
        share.join(visitor, id, tasks == null ? List.of() : tasks);
        String undo = "/activities/" + id + "/agencies/" + visitor.agency() + "/removal";
        next.addFlashAttribute("toast", Toast.of("work.activity.joined").undoneBy(undo));
        return "redirect:/activities/" + id;
    }

    @Allows(value = Deed.LOG_ACTIVITIES, of = "agency")
    @PostMapping("/activities/{id}/agencies/{agency}/removal")
    String leave(@PathVariable long id, @PathVariable long agency, Visitor visitor, RedirectAttributes next) {
        share.leave(visitor, id);
        next.addFlashAttribute("toast", Toast.of("work.activity.left").undoneBy("/activities/" + id + "/agencies"));
        return "redirect:/activities/" + id;
    }

    @Allows(Deed.LOG_ACTIVITIES)
    @PostMapping("/activities/{id}/withdrawal")
    String withdraw(@PathVariable long id, Visitor visitor, RedirectAttributes next) {
        share.withdraw(visitor, id);
        next.addFlashAttribute(
                "toast", Toast.of("work.activity.withdrawn.done").undoneBy("/activities/" + id + "/restoration"));
        return "redirect:/activities/" + id;
    }

    @Allows(Deed.LOG_ACTIVITIES)
    @PostMapping("/activities/{id}/restoration")
    String restore(@PathVariable long id, Visitor visitor, RedirectAttributes next) {
        share.restore(visitor, id);
        next.addFlashAttribute("toast", Toast.of("work.activity.restored"));
        return "redirect:/activities/" + id;
    }
}
