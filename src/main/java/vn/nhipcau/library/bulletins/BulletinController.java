package vn.nhipcau.library.bulletins;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.PostMapping;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.publications.OpenPublication;
import vn.nhipcau.library.publications.Publication;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** An issue as a page with both languages side by side, and as sheets to print. */
@Controller
class BulletinController {
    private final OpenPublication open;
    private final Issues issues;
    private final PrintQueue queue;
    private final PrintIssues printing;
    private final Typefaces typefaces;
    private final StoredFiles files;

    BulletinController(
            OpenPublication open,
            Issues issues,
            PrintQueue queue,
            PrintIssues printing,
            Typefaces typefaces,
            StoredFiles files) {
        this.open = open;
        this.issues = issues;
        this.queue = queue;
        this.printing = printing;
        this.typefaces = typefaces;
        this.files = files;
    }

    @Allows(Deed.SEE)
    @GetMapping("/publications/{id}/issue")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        press(id, visitor, model);
        if (model.getAttribute("issue") instanceof Issue issue) {
            model.addAttribute("left", issues.faces(issue, ContentLanguage.ORIGINAL));
            model.addAttribute("right", issues.faces(issue, issue.head().second()));
        }
        return "library/bulletins/show";
    }

    /** How far the sheets are, for a page that waits for them. */
    @Allows(Deed.SEE)
    @GetMapping("/publications/{id}/issue/printing")
    String printing(@PathVariable long id, Visitor visitor, Model model) {
        press(id, visitor, model);
        return "library/bulletins/press";
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications/{id}/issue/printing")
    String print(@PathVariable long id, Visitor visitor) {
        Publication publication = open.kept(id, visitor);
        Issue issue = issues.find(publication).orElseThrow(NotFound::new);
        if (!printing.mayPrint()) {
            throw new Refused("library.bulletins.fault.ABSENT");
        }
        if (issue.stories().isEmpty() || !issue.unfit().isEmpty()) {
            throw new Refused("library.bulletins.fault." + (issue.stories().isEmpty() ? "EMPTY" : "UNFIT"));
        }
        queue.ask(visitor, publication);
        return "redirect:" + publication.address() + "/issue#press";
    }

    @Allows(Deed.SEE)
    @GetMapping("/publications/{id}/issue.pdf")
    ResponseEntity<Resource> sheets(@PathVariable long id) {
        Publication publication = open.find(id);
        String sha256 = queue.of(id).map(Printing::sha256).orElseThrow(NotFound::new);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(publication.title() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag("\"" + sha256 + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(files.find(Objects.requireNonNull(sha256))));
    }

    private void press(long id, Visitor visitor, Model model) {
        Publication publication = open.find(id);
        if (!publication.isBulletin()) {
            throw new NotFound();
        }
        @Nullable Issue issue = issues.find(publication).orElse(null);
        @Nullable Printing standing = queue.of(id).orElse(null);
        model.addAttribute("publication", publication);
        model.addAttribute("issue", issue);
        model.addAttribute("standing", standing);
        model.addAttribute(
                "older",
                issue != null
                        && standing != null
                        && standing.content() != null
                        && !issue.fingerprint().equals(standing.content()));
        model.addAttribute("keeps", open.keeps(publication, visitor));
        model.addAttribute("prints", printing.mayPrint());
        model.addAttribute("missing", issue == null ? List.of() : typefaces.missing(issue.second()));
    }
}
