package vn.nhipcau.library.translation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file in which a translation came back.
 *
 * @param sha256 by which its bytes are kept
 * @param size in bytes
 * @param broughtBy the post of who brought it
 * @param takenAt when its sentences were taken over, null where they were not
 * @param taken how many of them
 */
public record BroughtFile(
        long id,
        long edition,
        String language,
        String sha256,
        String fileName,
        long size,
        Instant broughtAt,
        String broughtBy,
        @Nullable Instant takenAt,
        int taken) {
    public String address() {
        return "/editions/" + edition + "/texts/" + language + "/exchange/" + id;
    }
}
