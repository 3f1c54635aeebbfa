package vn.nhipcau.library.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Files come into the library, one or many at once: what is refused keeps no other out. */
@Controller
class UploadController {
    private static final int LONGEST_NAME = 200;

    private final ReceiveMedium intake;
    private final StoredFiles files;

    UploadController(ReceiveMedium intake, StoredFiles files) {
        this.intake = intake;
        this.files = files;
    }

    @Allows(Deed.KEEP_MEDIA)
    @GetMapping("/media/new")
    String ask(Model model) {
        return page(List.of(), model);
    }

    @Allows(Deed.KEEP_MEDIA)
    @PostMapping(path = "/media", produces = MediaType.TEXT_HTML_VALUE)
    String receive(
            @RequestParam("file") List<MultipartFile> sent,
            Visitor visitor,
            HttpServletResponse response,
            org.springframework.web.servlet.mvc.support.RedirectAttributes next,
            Model model)
            throws IOException {
        List<Arrival> arrivals = arrivals(visitor, sent);
        Received only = arrivals.size() == 1 ? arrivals.getFirst().received() : null;
        if (only != null && only.notices().isEmpty()) {
            String said = only.known() ? "library.media.known" : "library.media.added";
            next.addFlashAttribute("toast", Toast.of(said, arrivals.getFirst().fileName()));
            return "redirect:" + only.medium().address();
        }
        response.setStatus(status(arrivals));
        return page(arrivals, model);
    }

    /** The same for scripts: a list with one entry for each file. */
    @Allows(Deed.KEEP_MEDIA)
    @PostMapping(path = "/media", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Picked>> receive(@RequestParam("file") List<MultipartFile> sent, Visitor visitor, Text text)
            throws IOException {
        List<Arrival> arrivals = arrivals(visitor, sent);
        return ResponseEntity.status(status(arrivals))
                .body(arrivals.stream().map(arrival -> arrival.picked(text)).toList());
    }

    /** What is larger than the largest film is not even read to its end. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request, HttpServletResponse response, Text text, Model model) {
        UnfitFile why = new UnfitFile("tooBig.FILM", intake.filmLimit() >> 20);
        String accepted = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        Arrival arrival = new Arrival(text.get("library.media.upload.sent"), null, why);
        response.setStatus(413);
        if (accepted.contains(MediaType.APPLICATION_JSON_VALUE)) {
            return ResponseEntity.status(413)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(List.of(arrival.picked(text)));
        }
        return page(List.of(arrival), model);
    }

    private List<Arrival> arrivals(Visitor visitor, List<MultipartFile> sent) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        for (MultipartFile file : sent) {
            arrivals.add(arrival(visitor, file));
        }
        return arrivals;
    }

    private Arrival arrival(Visitor visitor, MultipartFile file) throws IOException {
        String whole = Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "");
        String named = whole.isBlank() ? "?" : whole;
        String name = named.substring(Math.max(0, named.length() - LONGEST_NAME));
        try (var bytes = file.getInputStream();
                StoredFiles.Arrived arrived = files.arrive(bytes)) {
            return new Arrival(name, intake.receive(visitor, name, arrived), null);
        } catch (UnfitFile why) {
            return new Arrival(name, null, why);
        }
    }

    private static int status(List<Arrival> arrivals) {
        return arrivals.stream().allMatch(arrival -> arrival.why() != null) ? 422 : 200;
    }

    private String page(List<Arrival> arrivals, Model model) {
        model.addAttribute("arrivals", arrivals);
        model.addAttribute("filmLimit", intake.filmLimit());
        return "library/media/new";
    }
}
