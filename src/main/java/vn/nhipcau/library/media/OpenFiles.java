package vn.nhipcau.library.media;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.StoredFiles;

/** The files that visitors may have: the public forms of media that are open at the moment, never an original. */
@Component
public class OpenFiles {
    private final Media media;
    private final MediaParts parts;
    private final StoredFiles files;

    OpenFiles(Media media, MediaParts parts, StoredFiles files) {
        this.media = media;
        this.parts = parts;
        this.files = files;
    }

    /**
     * A file.
     *
     * @param sha256 of its bytes
     */
    public record OpenFile(Path path, String mediaType, String sha256) {}

    /** A form of a picture, a film, a sound or a PDF by its name and format. */
    public Optional<OpenFile> find(long id, String name, String format, Instant at) {
        if (!isOpen(id, at)) {
            return Optional.empty();
        }
        return name.equals(PublicForm.NAME)
                ? parts.form(id)
                        .filter(form -> form.format().equals(format))
                        .map(form -> new OpenFile(files.find(form.sha256()), form.mediaType(), form.sha256()))
                : parts.renditions(id).stream()
                        .filter(one -> one.name().equals(name) && one.format().equals(format))
                        .findFirst()
                        .map(one -> new OpenFile(files.find(one.sha256()), one.mediaType(), one.sha256()));
    }

    /** What is spoken in a film, in a language: WebVTT. */
    public Optional<String> words(long id, String language, Instant at) {
        return isOpen(id, at) ? parts.subtitle(id, language).map(Subtitle::vtt) : Optional.empty();
    }

    private boolean isOpen(long id, Instant at) {
        return !media.open(Set.of(id), at).isEmpty();
    }
}
