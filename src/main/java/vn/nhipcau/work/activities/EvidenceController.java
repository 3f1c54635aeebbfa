package vn.nhipcau.work.activities;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** The files that show what was done. */
@Controller
class EvidenceController {
    private final ActivityParts parts;
    private final StoredFiles files;

    EvidenceController(ActivityParts parts, StoredFiles files) {
        this.parts = parts;
        this.files = files;
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
