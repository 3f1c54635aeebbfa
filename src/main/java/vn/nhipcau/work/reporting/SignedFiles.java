package vn.nhipcau.work.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Typed;

/** Takes in signed copies: a PDF or a picture, told by its first bytes, not by its name. */
@Component
class SignedFiles {
    private static final int LARGEST = 30 * 1024 * 1024;

    private final StoredFiles files;

    SignedFiles(StoredFiles files) {
        this.files = files;
    }

    /** A file that was kept. */
    record KeptFile(String sha256, String name) {}

    /**
     * Keeps it.
     *
     * @throws Refused for what is no PDF or picture, or too large
     */
    KeptFile keep(MultipartFile file) {
        if (file.getSize() > LARGEST) {
            throw new Refused("work.paper.signed.large", LARGEST / 1024 / 1024);
        }
        try {
            byte[] bytes = file.getBytes();
            return new KeptFile(
                    files.keep(bytes, type(bytes)),
                    Typed.line(Objects.requireNonNullElse(file.getOriginalFilename(), "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The media type of a kept file. */
    static String type(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (head.startsWith("\u0089PNG")) {
            return "image/png";
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        throw new Refused("work.paper.signed.kind");
    }
}
