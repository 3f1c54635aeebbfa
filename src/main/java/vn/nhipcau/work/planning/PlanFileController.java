package vn.nhipcau.work.planning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.paper.UnreadablePaper;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** A plan comes in as a file, or is typed in; its file goes out again as it came. */
@Controller
class PlanFileController {
    private final IntakePlan intake;
    private final Plans plans;
    private final StoredFiles files;
    private final Clock clock;

    PlanFileController(IntakePlan intake, Plans plans, StoredFiles files, Clock clock) {
        this.intake = intake;
        this.plans = plans;
        this.files = files;
        this.clock = clock;
    }

    @Allows(Deed.KEEP_PLANS)
    @GetMapping("/plans/new")
    String ask(Model model) {
        model.addAttribute("head", PlanHeadForm.empty(year()));
        return "work/planning/new";
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/file")
    String read(@RequestParam("file") MultipartFile file, Visitor visitor, RedirectAttributes redirect)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll(".*[/\\\\]", "");
        long plan = intake.read(visitor, name, file.getBytes());
        redirect.addFlashAttribute("toast", Toast.of("work.plan.read", name));
        return "redirect:/plans/" + plan;
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans")
    String type(PlanHeadForm head, Visitor visitor, RedirectAttributes redirect, Model model) {
        if (!head.faults().isEmpty()) {
            model.addAttribute("head", head);
            model.addAttribute("faults", head.faults());
            return "work/planning/new";
        }
        redirect.addFlashAttribute("saved", true);
        return "redirect:/plans/" + intake.typed(visitor, head.head());
    }

    @Allows(Deed.SEE)
    @GetMapping("/plans/{plan}/file")
    ResponseEntity<Resource> file(@PathVariable long plan, Visitor visitor) {
        Plan found = plans.seen(plan, visitor);
        if (found.fileSha256() == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        Objects.requireNonNullElse(found.fileName(), "ke-hoach"),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(files.find(found.fileSha256())));
    }

    /** A file that cannot be read: why, beside the place to choose another. Nothing of it was kept. */
    @ExceptionHandler(UnreadablePaper.class)
    ModelAndView unreadable(UnreadablePaper why) {
        ModelAndView page = new ModelAndView("work/planning/new");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("head", PlanHeadForm.empty(year()));
        page.addObject("unreadable", why);
        return page;
    }

    private int year() {
        return LocalDate.ofInstant(clock.instant(), Text.ZONE).getYear();
    }
}
