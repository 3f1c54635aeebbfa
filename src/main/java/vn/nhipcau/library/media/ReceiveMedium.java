package vn.nhipcau.library.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.StoredFiles.Arrived;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.media.Received.Notice;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.UnreadablePaper;

/** A file comes into the library: it is looked into, kept once, and its public forms are asked for. */
@Component
public class ReceiveMedium {
    /** Longer papers are not looked through for a mark of secrecy: reading takes forty times their size in memory. */
    private static final long PAPER = 30L << 20;

    private final StoredFiles files;
    private final Media media;
    private final NewMedia news;
    private final TransactionTemplate transaction;
    private final long filmLimit;

    ReceiveMedium(
            StoredFiles files,
            Media media,
            NewMedia news,
            TransactionTemplate transaction,
            @Value("${nhipcau.media.film-limit}") DataSize filmLimit) {
        this.files = files;
        this.media = media;
        this.news = news;
        this.transaction = transaction;
        this.filmLimit = filmLimit.toBytes();
    }

    /** The largest film that is taken, in bytes. */
    public long filmLimit() {
        return filmLimit;
    }

    /**
     * Takes a file in, or finds the one that is there.
     *
     * @param fileName as the person's machine calls it
     * @throws UnfitFile when it is nothing that the library takes; nothing is kept then
     */
    public Received receive(Visitor by, String fileName, Arrived arrived) throws IOException {
        Optional<Long> known = media.ofFile(arrived.sha256());
        if (known.isPresent()) {
            return known(known.get());
        }
        List<Notice> notices = new ArrayList<>();
        Found found = Recognition.of(arrived.path(), filmLimit);
        if (!Form.endingOf(fileName).isEmpty() && !found.form().isNamedBy(fileName)) {
            notices.add(new Notice(
                    "library.media.notice.name",
                    List.of(Form.endingOf(fileName), found.form().title())));
        }
        Arrived kept = found.form() == Form.SVG ? null : arrived;
        if (found.form() == Form.PDF) {
            refuseSecret(arrived);
        }
        return kept == null ? drawing(by, fileName, arrived, notices) : add(by, fileName, found, arrived, notices);
    }

    private Received add(Visitor by, String fileName, Found found, Arrived arrived, List<Notice> notices)
            throws IOException {
        String sha256 = files.keep(arrived, found.form().mediaType());
        return add(by, new NewMedia.Row(found, sha256, fileName, arrived.size()), notices);
    }

    private Received drawing(Visitor by, String fileName, Arrived arrived, List<Notice> notices) throws IOException {
        SafeSvg safe;
        try (BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(arrived.path()))) {
            safe = SafeSvg.of(bytes);
        }
        byte[] bytes = safe.svg().getBytes(StandardCharsets.UTF_8);
        if (safe.left() > 0) {
            notices.add(new Notice("library.media.notice.left", List.of(String.valueOf(safe.left()))));
        }
        Found found = new Found(Form.SVG, safe.width(), safe.height(), null, null, null, null);
        String sha256 = files.keep(bytes, Form.SVG.mediaType());
        return add(by, new NewMedia.Row(found, sha256, fileName, bytes.length), notices);
    }

    private Received add(Visitor by, NewMedia.Row row, List<Notice> notices) {
        Long added = transaction.execute(status -> news.add(by, row).orElse(null));
        return added == null
                ? known(media.ofFile(row.sha256()).orElseThrow())
                : new Received(media.find(added).orElseThrow(), false, notices);
    }

    private Received known(long id) {
        return new Received(media.find(id).orElseThrow(), true, List.of());
    }

    /** What the room of papers refuses for its mark is refused here too; what else keeps it from being read is no matter. */
    private static void refuseSecret(Arrived arrived) throws IOException {
        if (arrived.size() > PAPER) {
            return;
        }
        String why = unreadable(Files.readAllBytes(arrived.path()));
        if (Objects.equals(why, "paper.unreadable.secret")) {
            throw new UnfitFile("secret");
        }
    }

    private static @Nullable String unreadable(byte[] bytes) {
        try {
            PaperFile.readModest("", bytes);
            return null;
        } catch (UnreadablePaper why) {
            return why.key();
        }
    }
}
