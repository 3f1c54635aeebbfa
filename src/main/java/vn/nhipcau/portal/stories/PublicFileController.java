package vn.nhipcau.portal.stories;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.library.media.OpenFiles;
import vn.nhipcau.library.media.OpenFiles.OpenFile;
import vn.nhipcau.people.Open;

/** Pictures, films and files as visitors get them; asked for anew each time, so that what is closed is gone at once. */
@Controller
class PublicFileController {
    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final OpenFiles files;
    private final Clock clock;

    PublicFileController(OpenFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Open
    @GetMapping("/files/{id}/{name}.{format}")
    ResponseEntity<Resource> show(@PathVariable long id, @PathVariable String name, @PathVariable String format) {
        OpenFile file = files.find(id, name, format, clock.instant()).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .eTag("\"" + file.sha256() + "\"")
                .cacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", SANDBOX)
                .body(new FileSystemResource(file.path()));
    }

    @Open
    @GetMapping("/files/{id}/words/{speech}")
    ResponseEntity<byte[]> words(@PathVariable long id, @PathVariable String speech) {
        String words = files.words(id, speech, clock.instant()).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "vtt", StandardCharsets.UTF_8))
                .body(words.getBytes(StandardCharsets.UTF_8));
    }
}
