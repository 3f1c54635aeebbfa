package vn.nhipcau.work.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.paper.UnreadablePaper;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Old reports come in, one or many at once: what cannot be read keeps no other from being filed. */
@Controller
class ArchiveFileController {
    private static final Lock ONE_AT_A_TIME = new ReentrantLock(true);

    private final FileReport intake;
    private final ArchivedReports reports;

    ArchiveFileController(FileReport intake, ArchivedReports reports) {
        this.intake = intake;
        this.reports = reports;
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @GetMapping("/archive/new")
    String ask(Model model) {
        model.addAttribute("arrivals", List.of());
        return "work/archive/new";
    }

    @Allows(Deed.KEEP_DOCUMENTS)
    @PostMapping("/archive")
    String file(
            @RequestParam("file") List<MultipartFile> files,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model)
            throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        for (MultipartFile file : files) {
            arrivals.add(arrival(visitor, file));
        }
        ArchivedReport only = arrivals.size() == 1 ? arrivals.getFirst().report() : null;
        if (only != null) {
            boolean known = arrivals.getFirst().known();
            next.addFlashAttribute(
                    "toast", Toast.of(known ? "work.archive.known" : "work.archive.filed", only.fileName()));
            return "redirect:" + only.address();
        }
        response.setStatus(arrivals.stream().allMatch(arrival -> arrival.why() != null) ? 422 : 200);
        model.addAttribute("arrivals", arrivals);
        return "work/archive/new";
    }

    private Arrival arrival(Visitor visitor, MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll(".*[/\\\\]", "");
        // long papers take much memory: two people who file such wait for each other
        ONE_AT_A_TIME.lock();
        try {
            FileReport.Filed filed = intake.file(visitor, name, file.getBytes());
            return new Arrival(name, reports.find(filed.report()).orElseThrow(), filed.known(), null);
        } catch (UnreadablePaper why) {
            return new Arrival(name, null, false, why);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }
}
