package vn.nhipcau.library.publications;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** A line of a distribution list moves on: sent, confirmed, taken back, struck off. */
@Controller
class HandoutMoveController {
    private final OpenPublication open;
    private final Handouts handouts;
    private final Distribute distribution;
    private final Clock clock;

    HandoutMoveController(OpenPublication open, Handouts handouts, Distribute distribution, Clock clock) {
        this.open = open;
        this.handouts = handouts;
        this.distribution = distribution;
        this.clock = clock;
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications/{id}/handouts/{handout}/sending")
    String send(
            @PathVariable long id,
            @PathVariable long handout,
            @RequestParam(defaultValue = "") String day,
            Visitor visitor,
            RedirectAttributes next) {
        Publication one = open.kept(id, visitor);
        distribution.send(visitor, one, line(id, handout), day(day));
        return done(one, "library.publications.handout.sent", next);
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications/{id}/handouts/{handout}/confirmation")
    String confirm(
            @PathVariable long id,
            @PathVariable long handout,
            @RequestParam(defaultValue = "") String day,
            Visitor visitor,
            RedirectAttributes next) {
        Publication one = open.kept(id, visitor);
        distribution.confirm(visitor, one, line(id, handout), day(day));
        return done(one, "library.publications.handout.confirmed", next);
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications/{id}/handouts/{handout}/return")
    String takeBack(
            @PathVariable long id,
            @PathVariable long handout,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            RedirectAttributes next) {
        Publication one = open.kept(id, visitor);
        distribution.takeBack(visitor, one, line(id, handout), Reason.of(reason));
        return done(one, "library.publications.handout.takenBack", next);
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications/{id}/handouts/{handout}/removal")
    String remove(@PathVariable long id, @PathVariable long handout, Visitor visitor, RedirectAttributes next) {
        Publication one = open.kept(id, visitor);
        distribution.remove(visitor, one, line(id, handout));
        return done(one, "library.publications.handout.removed", next);
    }

    private Handout line(long publication, long handout) {
        return handouts.find(publication, handout).orElseThrow(NotFound::new);
    }

    /** Today where nothing was typed. */
    private LocalDate day(String typed) {
        LocalDate today = Text.day(clock.instant());
        if (!Typed.isDayOrEmpty(Typed.line(typed))) {
            throw new Refused("library.publications.refused.day");
        }
        LocalDate day = Typed.day(typed).orElse(today);
        if (day.isAfter(today)) {
            throw new Refused("library.publications.fault.future");
        }
        return day;
    }

    private static String done(Publication one, String words, RedirectAttributes next) {
        next.addFlashAttribute("toast", Toast.of(words));
        return "redirect:" + one.address() + "/handouts";
    }
}
