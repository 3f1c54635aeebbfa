package vn.nhipcau.library.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.StoredFiles;

/** Makes the public forms of all media that wait for them, one after the other. */
@Component
public class MakeRenditions {
    private static final Logger log = LoggerFactory.getLogger(MakeRenditions.class);

    /** One at a time leaves the machine to those who work. */
    private static final Lock ONE = new ReentrantLock();

    private final StoredFiles files;
    private final Media media;
    private final MediaParts parts;
    private final Licences licences;
    private final RenditionQueue queue;
    private final Darkroom darkroom = Vips.present() ? new Vips() : new PlainDarkroom();

    MakeRenditions(StoredFiles files, Media media, MediaParts parts, Licences licences, RenditionQueue queue) {
        this.files = files;
        this.media = media;
        this.parts = parts;
        this.licences = licences;
        this.queue = queue;
    }

    /** All that wait; at once back where another is already at it, who will find them. */
    public void all() {
        if (!ONE.tryLock()) {
            return;
        }
        try {
            for (Optional<Long> next = queue.take(); next.isPresent(); next = queue.take()) {
                next.flatMap(media::find).ifPresent(this::make);
            }
        } finally {
            ONE.unlock();
        }
    }

    private void make(Medium medium) {
        try {
            switch (medium.kind()) {
                case PICTURE -> queue.done(medium.id(), picture(medium));
                case DRAWING -> queue.done(medium.id(), drawing(medium));
                case FILM, SOUND, PDF -> queue.done(medium.id(), bare(medium));
            }
        } catch (Darkroom.Spoiled spoiled) {
            log.warn("no public forms of medium {}: {}", medium.id(), spoiled.getMessage());
            queue.failed(medium.id(), String.valueOf(spoiled.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            log.error("no public forms of medium {}", medium.id(), e);
            queue.failed(medium.id(), "disk");
        }
    }

    private List<Rendition> picture(Medium medium) throws IOException {
        Path folder = Files.createTempDirectory("nhipcau-pictures");
        try {
            Path original = files.find(medium.original().sha256());
            Darkroom.Order order = new Darkroom.Order(original, medium.focalX(), medium.focalY(), xmp(medium));
            List<Rendition> made = new ArrayList<>();
            for (Darkroom.Print print : darkroom.develop(order, folder)) {
                made.add(kept(print));
            }
            return made;
        } finally {
            remove(folder);
        }
    }

    private PublicForm bare(Medium medium) throws IOException {
        Form form = Form.typed(medium.original().mediaType()).orElseThrow(() -> new Darkroom.Spoiled("bare"));
        Path folder = Files.createTempDirectory("nhipcau-bare");
        try {
            Path bare = folder.resolve("bare");
            Bare.write(form, files.find(medium.original().sha256()), bare);
            try (InputStream bytes = Files.newInputStream(bare);
                    StoredFiles.Arrived arrived = files.arrive(bytes)) {
                return new PublicForm(form.ending(), files.keep(arrived, form.mediaType()), arrived.size());
            }
        } finally {
            remove(folder);
        }
    }

    private Rendition kept(Darkroom.Print print) throws IOException {
        byte[] bytes = Files.readAllBytes(print.file());
        Rendition made = new Rendition(print.crop(), print.width(), print.height(), print.format(), "", bytes.length);
        String sha256 = files.keep(bytes, made.mediaType());
        return new Rendition(print.crop(), print.width(), print.height(), print.format(), sha256, bytes.length);
    }

    /** A safe drawing with credit and licence in it, after its first tag. */
    private List<Rendition> drawing(Medium medium) {
        Original original = medium.original();
        String svg = new String(files.bytes(original.sha256()), StandardCharsets.UTF_8);
        int inside = svg.indexOf('>') + 1;
        String described =
                svg.substring(0, inside) + "<metadata>" + xmp(medium).rdf() + "</metadata>" + svg.substring(inside);
        byte[] bytes = described.getBytes(StandardCharsets.UTF_8);
        String sha256 = files.keep(bytes, Form.SVG.mediaType());
        int width = original.width() == null ? 1 : original.width();
        int height = original.height() == null ? 1 : original.height();
        return List.of(new Rendition(Rendition.Crop.WHOLE, width, height, "svg", sha256, bytes.length));
    }

    private Xmp xmp(Medium medium) {
        Optional<Licence> licence = licences.find(medium.rights().licence());
        Map<String, String> credits = parts.texts(medium.id()).stream()
                .filter(text -> !text.credit().isEmpty())
                .collect(Collectors.toMap(MediaText::language, MediaText::credit));
        return new Xmp(
                medium.rights().holder(),
                credits,
                licence.map(one -> one.mark().isEmpty() ? one.viName() : one.mark())
                        .orElse(""),
                licence.map(Licence::address).orElse(null));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
