package vn.nhipcau.work.activities;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.StoredFiles;
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
    private final StoredFiles files;

    ActivityController(
            Activities activities,
            ActivityParts parts,
            Kinds kinds,
            Preview preview,
            TrailEntries trail,
            StoredFiles files) {
        this.activities = activities;
        this.parts = parts;
        this.kinds = kinds;
        this.preview = preview;
        this.trail = trail;
        this.files = files;
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
        model.addAttribute("history", trail.of(activity.address()));
        model.addAttribute("logs", May.act(visitor, Deed.LOG_ACTIVITIES, visitor.agency()));
        return "work/activities/show";
    }

    /** A file as it came, to be kept and never to be run or shown within our pages. */
    @Allows(Deed.SEE)
    @GetMapping("/activities/{id}/evidence/{evidence}")
    ResponseEntity<Resource> file(@PathVariable long id, @PathVariable long evidence) {
        Evidence found = parts.evidence(id, evidence).filter(Evidence::isFile).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(found.title()))
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(files.find(String.valueOf(found.sha256()))));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
