package vn.nhipcau.work.activities;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** An agency logs what it did. */
@Controller
class LogController {
    private final LogActivity log;
    private final ActivityPages pages;

    LogController(LogActivity log, ActivityPages pages) {
        this.log = log;
        this.pages = pages;
    }

    @Allows(value = Deed.LOG_ACTIVITIES, of = "agency")
    @GetMapping("/activities/new")
    String begin(@RequestParam(required = false) @Nullable Long task, Visitor visitor, Model model) {
        return pages.form(null, ActivityForm.blank(pages.today(), task), Faults.NONE, visitor, model);
    }

    @Allows(value = Deed.LOG_ACTIVITIES, of = "agency")
    @PostMapping("/activities")
    String log(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model)
            throws IOException {
        ActivityPages.Sent read = pages.read(sent, files);
        if (!read.form().saves() || !read.faults().isEmpty()) {
            response.setStatus(read.faults().isEmpty() ? 200 : 422);
            return pages.form(null, read.form(), read.faults(), visitor, model);
        }
        long id = log.log(visitor, pages.content(read.form(), pages.agencies(read.form(), visitor, List.of())));
        next.addFlashAttribute("toast", Toast.of("work.activity.saved").undoneBy("/activities/" + id + "/withdrawal"));
        return "redirect:" + next(id, read.form(), sent.getFirst("quick") != null);
    }

    /** Where one goes on: at the next one, at one's work, or at the page of what was logged. */
    private static String next(long id, ActivityForm form, boolean quick) {
        if (form.step().equals("again")) {
            return "/activities/new"
                    + form.taskIds().stream()
                            .findFirst()
                            .map(task -> "?task=" + task)
                            .orElse("");
        }
        return quick ? "/work" : "/activities/" + id;
    }

    /** What stands beside the form, as one types. */
    @Allows(value = Deed.LOG_ACTIVITIES, of = "agency")
    @PostMapping("/activities/sentence")
    String sentence(@RequestParam MultiValueMap<String, String> sent, Visitor visitor, Model model) throws IOException {
        return pages.told(null, pages.read(sent, null).form(), visitor, model, "work/activities/told");
    }
}
