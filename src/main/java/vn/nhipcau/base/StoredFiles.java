package vn.nhipcau.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the bytes of files are kept: named by their SHA-256, never changed. A file is whole on the disk before the
 * database speaks of it, so a killed process leaves at most a file that nobody asks for.
 */
@Component
public class StoredFiles {
    private final Path folder;
    private final JdbcClient jdbc;
    private final Clock clock;

    StoredFiles(@Value("${nhipcau.data}") String data, JdbcClient jdbc, Clock clock) {
        this.folder = Path.of(data).resolve("files");
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the bytes and returns their SHA-256 in hexadecimal digits. */
    public String keep(byte[] bytes, String mediaType) {
        String sha256 = sha256(bytes);
        try {
            write(bytes, place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("file " + sha256 + " could not be kept", e);
        }
        note(sha256, bytes.length, mediaType);
        return sha256;
    }

    private void note(String sha256, long size, String mediaType) {
        jdbc.sql("insert into stored_file values (:sha256, :size, :type, :at) on conflict do nothing")
                .param("sha256", sha256)
                .param("size", size)
                .param("type", mediaType)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Bytes that have come in and are looked at before they are kept. Closed, those that were not kept are gone.
     *
     * @param path where they lie meanwhile, on the disk of the kept ones
     */
    public record Arrived(Path path, String sha256, long size) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /** Takes in bytes of any length without holding them in memory. */
    public Arrived arrive(InputStream bytes) throws IOException {
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, ".", ".part");
        boolean whole = false;
        try (DigestInputStream digested = new DigestInputStream(bytes, digest())) {
            long size = Files.copy(digested, half, StandardCopyOption.REPLACE_EXISTING);
            whole = true;
            return new Arrived(
                    half, HexFormat.of().formatHex(digested.getMessageDigest().digest()), size);
        } finally {
            if (!whole) {
                Files.deleteIfExists(half);
            }
        }
    }

    /** Keeps what has arrived and returns its SHA-256 in hexadecimal digits. */
    public String keep(Arrived arrived, String mediaType) throws IOException {
        Path place = place(arrived.sha256());
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            move(arrived.path(), place);
        }
        note(arrived.sha256(), arrived.size(), mediaType);
        return arrived.sha256();
    }

    /** The place of the bytes on the disk. */
    public Path find(String sha256) {
        Path place = place(sha256);
        if (!Files.exists(place)) {
            throw new NotFound();
        }
        return place;
    }

    /** The bytes themselves. */
    public byte[] bytes(String sha256) {
        try {
            return Files.readAllBytes(find(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("file " + sha256 + " could not be read", e);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void write(byte[] bytes, Path place) throws IOException {
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        Path half = Files.createTempFile(place.getParent(), ".", ".part");
        try {
            Files.write(half, bytes);
            move(half, place);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void move(Path half, Path place) throws IOException {
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
