package vn.nhipcau.library.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A memory of another program, as a file.
 *
 * @param sha256 by which its bytes are kept
 * @param size in bytes
 * @param broughtBy the post of who brought it
 * @param takenAt when its pairs were taken over, null where they were not
 * @param taken how many of them were new
 */
public record MemoryFile(
        long id,
        String sha256,
        String fileName,
        long size,
        Instant broughtAt,
        String broughtBy,
        @Nullable Instant takenAt,
        int taken) {
    public String address() {
        return "/memory/import/" + id;
    }
}
