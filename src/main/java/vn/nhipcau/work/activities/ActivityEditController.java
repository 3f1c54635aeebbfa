package vn.nhipcau.work.activities;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** An agency mends what it logged. */
@Controller
class ActivityEditController {
    private final LogActivity log;
    private final ShareActivity share;
    private final ActivityParts parts;
    private final ActivityPages pages;

    ActivityEditController(LogActivity log, ShareActivity share, ActivityParts parts, ActivityPages pages) {
        this.log = log;
        this.share = share;
        this.parts = parts;
        this.pages = pages;
    }

    @Allows(Deed.LOG_ACTIVITIES)
    @GetMapping("/activities/{id}/edit")
    String edit(@PathVariable long id, Visitor visitor, Model model) {
        Activity activity = standing(visitor, id);
        List<Long> tasks = parts.tasks(id).stream().map(TaskNamed::id).toList();
        ActivityForm form = ActivityForm.of(activity, visitor.agency(), tasks, parts.evidence(id));
        return pages.form(activity, form, Faults.NONE, visitor, model);
    }

    @Allows(Deed.LOG_ACTIVITIES)
    @PostMapping("/activities/{id}")
    String save(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model)
            throws IOException {
        Activity activity = standing(visitor, id);
        ActivityPages.Sent read = pages.read(sent, files);
        if (!read.form().saves() || !read.faults().isEmpty()) {
            response.setStatus(read.faults().isEmpty() ? 200 : 422);
            return pages.form(activity, read.form(), read.faults(), visitor, model);
        }
        List<Long> before = activity.agencies().stream().map(Activity.Doer::id).toList();
        ActivityContent content = pages.content(read.form(), pages.agencies(read.form(), visitor, before));
        if (!log.change(visitor, id, read.form().version(), content)) {
            response.setStatus(409);
            model.addAttribute("others", Changes.read(log.changes(id, content).detail()));
            return pages.form(activity, read.form().over(activity.version()), read.faults(), visitor, model);
        }
        next.addFlashAttribute("toast", Toast.of("work.activity.changed"));
        return "redirect:" + activity.address();
    }

    /** What stands beside the form of one that is logged already, as one types. */
    @Allows(Deed.LOG_ACTIVITIES)
    @PostMapping("/activities/{id}/sentence")
    String sentence(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> sent, Visitor visitor, Model model)
            throws IOException {
        ActivityForm form = pages.read(sent, null).form();
        return pages.told(standing(visitor, id), form, visitor, model, "work/activities/told");
    }

    private Activity standing(Visitor visitor, long id) {
        Activity activity = share.own(visitor, id);
        if (activity.withdrawn()) {
            throw new Refused("work.activity.withdrawnMeanwhile");
        }
        return activity;
    }
}
