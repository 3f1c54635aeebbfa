package vn.nhipcau.library.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Text;
import vn.nhipcau.library.editions.EditionVersion;

/** Writes what is taken as one zip, file after file, without holding any of it in memory. */
@Component
class TakingZip {
    private final StoredFiles files;
    private final TakenEditions editions;

    TakingZip(StoredFiles files, TakenEditions editions) {
        this.files = files;
        this.editions = editions;
    }

    /** Writes it; the stream stays open. */
    void write(CreditSheet sheet, OutputStream out) throws IOException {
        Taking taking = sheet.taking();
        LocalDateTime at = LocalDateTime.ofInstant(sheet.at(), Text.ZONE);
        String name = "000-" + sheet.text().get("library.taking.sheet");
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, name + ".xlsx", sheet.xlsx(), at);
        put(zip, name + ".txt", sheet.txt().getBytes(StandardCharsets.UTF_8), at);
        Map<Long, String> pictures = taking.taken().stream()
                .filter(one -> one.key().source() == ItemKey.Source.MEDIUM
                        && one.name().matches(".*\\.(jpg|webp|svg)"))
                .collect(Collectors.toMap(one -> one.key().id(), Taking.Taken::name));
        for (Taking.Taken one : taking.taken()) {
            if (one.sha256() != null) {
                // packed already: packing again costs time and wins nothing
                zip.setLevel(Deflater.NO_COMPRESSION);
                begin(zip, one.name(), at);
                Files.copy(files.find(one.sha256()), zip);
                zip.closeEntry();
            } else {
                put(zip, one.name(), page(one, pictures).getBytes(StandardCharsets.UTF_8), at);
            }
        }
        zip.finish();
    }

    private String page(Taking.Taken one, Map<Long, String> pictures) {
        EditionVersion version =
                editions.version(one.key().id(), Objects.requireNonNull(one.language()), one.version());
        return new EditionPage(version, one.credit().beside(), pictures).html();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes, LocalDateTime at) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        begin(zip, name, at);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name, LocalDateTime at) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // unlike setTime, free of the machine's time zone
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
    }
}
