package vn.nhipcau.work.activities;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.people.trail.TrailEntries;

/** One activity with all that is known of it. */
@Controller
class ActivityController {
    private final Activities activities;
    private final ActivityParts parts;
    private final Kinds kinds;
    private final Preview preview;
    private final TrailEntries trail;
    private final ActivityOutputs outputs;

    ActivityController(
            Activities activities,
            ActivityParts parts,
            Kinds kinds,
            Preview preview,
            TrailEntries trail,
            ActivityOutputs outputs) {
        this.activities = activities;
        this.parts = parts;
        this.kinds = kinds;
        this.preview = preview;
        this.trail = trail;
        this.outputs = outputs;
    }

    @Allows(Deed.SEE)
    @GetMapping("/activities/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        Activity activity = activities.find(id).orElseThrow(NotFound::new);
        model.addAttribute("activity", activity);
        model.addAttribute(
                "kind",
                kinds.all().stream()
                        .filter(kind -> kind.code().equals(activity.kind()))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute("tasks", parts.tasks(id));
        model.addAttribute("evidence", parts.evidence(id));
        model.addAttribute("sentence", preview.of(activity, activity.isOf(visitor.agency()) ? visitor.agency() : 0));
        List<Output> made = outputs.of(activity, visitor.language());
        model.addAttribute("outputs", made);
        model.addAttribute("counted", ActivityOutputs.counted(made));
        model.addAttribute("offers", outputs.offers(activity, visitor));
        model.addAttribute("history", trail.of(activity.address()));
        model.addAttribute("logs", May.act(visitor, Deed.LOG_ACTIVITIES, visitor.agency()));
        return "work/activities/show";
    }
}
