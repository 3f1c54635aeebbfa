package vn.nhipcau.library.media;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
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

/** The bytes of media, for staff. None of them can do anything in our pages, whatever is in them. */
@Controller
class MediumFileController {
    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Media media;
    private final MediaParts parts;
    private final StoredFiles files;

    MediumFileController(Media media, MediaParts parts, StoredFiles files) {
        this.media = media;
        this.parts = parts;
        this.files = files;
    }

    /** The original, to be kept and never to be shown within our pages. */
    @Allows(Deed.SEE)
    @GetMapping("/media/{id}/file")
    ResponseEntity<Resource> original(@PathVariable long id) {
        Medium medium = media.find(id).orElseThrow(NotFound::new);
        return bytes(medium.original().sha256(), MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(medium.original().fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(files.find(medium.original().sha256())));
    }

    /** A film or sound as a player asks for it, piece by piece. */
    @Allows(Deed.SEE)
    @GetMapping("/media/{id}/play")
    ResponseEntity<Resource> play(@PathVariable long id) {
        Medium medium = media.find(id).filter(found -> found.kind().isPlayed()).orElseThrow(NotFound::new);
        Original original = medium.original();
        return bytes(original.sha256(), MediaType.parseMediaType(original.mediaType()))
                .body(new FileSystemResource(files.find(original.sha256())));
    }

    /** A public form by its name, the small one of them all, or the words of a film. */
    @Allows(Deed.SEE)
    @GetMapping("/media/{id}/{name}.{format}")
    ResponseEntity<Resource> rendition(@PathVariable long id, @PathVariable String name, @PathVariable String format) {
        if (name.equals(PublicForm.NAME)) {
            return publicForm(id, format);
        }
        List<Rendition> all = parts.renditions(id);
        Rendition found = all.stream()
                .filter(one -> one.name().equals(name) && one.format().equals(format))
                .findFirst()
                .or(() -> name.equals("small") ? small(all) : Optional.empty())
                .orElseThrow(NotFound::new);
        return bytes(found.sha256(), MediaType.parseMediaType(found.mediaType()))
                .header("Content-Security-Policy", SANDBOX)
                .body(new FileSystemResource(files.find(found.sha256())));
    }

    private ResponseEntity<Resource> publicForm(long id, String format) {
        PublicForm found =
                parts.form(id).filter(form -> form.format().equals(format)).orElseThrow(NotFound::new);
        ResponseEntity.BodyBuilder answer = bytes(found.sha256(), MediaType.parseMediaType(found.mediaType()));
        if (format.equals(Form.PDF.ending())) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("nhip-cau-" + id + "." + format)
                            .build()
                            .toString());
        }
        return answer.header("Content-Security-Policy", SANDBOX)
                .body(new FileSystemResource(files.find(found.sha256())));
    }

    /** The nearest to what a tile shows on a sharp screen. */
    private static Optional<Rendition> small(List<Rendition> all) {
        return all.stream()
                .filter(one ->
                        one.crop() == Rendition.Crop.WHOLE && !one.format().equals("avif"))
                .min(Comparator.comparingInt(one -> Math.abs(one.width() - 640)));
    }

    @Allows(Deed.SEE)
    @GetMapping("/media/{id}/words/{language}")
    ResponseEntity<byte[]> words(@PathVariable long id, @PathVariable String language) {
        Subtitle subtitle = parts.subtitle(id, language).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "vtt", StandardCharsets.UTF_8))
                .body(subtitle.vtt().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder bytes(String sha256, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag("\"" + sha256 + "\"")
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header("X-Content-Type-Options", "nosniff");
    }
}
