package vn.nhipcau.library.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;
import vn.nhipcau.paper.UnreadablePaper;

/** A table of Word with the original beside the translation, for translators without tools. */
public final class TwoColumns {
    /** The same lines give the same bytes, whenever they are written. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

    private TwoColumns() {}

    /**
     * Writes the lines as a .docx; the stream stays open.
     *
     * @param words the language in which the translator is told what to do
     * @throws IOException of the stream
     */
    public static void write(Exchanged exchanged, Text words, OutputStream out) throws IOException {
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            TwoColumnsParts.FIXED.forEach((name, text) -> part(zip, name, fixed -> {
                try {
                    fixed.write(text.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            part(zip, "word/document.xml", document -> new TwoColumnsTable(exchanged, words, document).write());
            zip.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void part(ZipOutputStream zip, String name, Consumer<OutputStream> content) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(ENTRY_TIME);
            zip.putNextEntry(entry);
            content.accept(zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bookmark of a line's row: Word allows forty letters and digits, a key may have others. */
    static String bookmark(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "nc_" + HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads what a translator has sent, however it was saved.
     *
     * @param expected the edition as it stands now
     */
    public static Brought read(byte[] file, Exchanged expected) {
        try {
            TwoColumnsRows rows = TwoColumnsRows.of(file, expected);
            Reception reception = new Reception(expected);
            Exchanged.@Nullable Name name = rows.names().stream()
                    .map(Exchanged.Name::of)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            reception.refuseStranger(rows.names(), name == null ? "" : name.from(), name == null ? "" : name.to());
            if (rows.segments().isEmpty()) {
                return Brought.refused(Finding.refused("library.exchange.noTable", 0));
            }
            return reception.receive(rows.segments());
        } catch (UnreadablePaper e) {
            return Brought.refused(Finding.refused(e.key(), 0, e.args()));
        } catch (UnreadableFile e) {
            return Brought.refused(e.why());
        }
    }
}
