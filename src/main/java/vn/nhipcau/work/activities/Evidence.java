package vn.nhipcau.work.activities;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What shows that it was done: a kept file, or a link.
 *
 * @param id of its record, 0 before it has one
 * @param title a file's name, or what a link leads to
 * @param address of a link, null for a file
 * @param sha256 of a file, null for a link
 * @param size of a file in bytes, 0 for a link
 */
public record Evidence(
        long id,
        String title,
        @Nullable String address,
        @Nullable String sha256,
        long size) {
    /** The largest file. */
    public static final int MEGABYTES = 20;

    public static Evidence link(String title, String address) {
        return new Evidence(0, title, address, null, 0);
    }

    public static Evidence file(String title, String sha256, long size) {
        return new Evidence(0, title, null, sha256, size);
    }

    public boolean isFile() {
        return sha256 != null;
    }

    boolean saysTheSameAs(Evidence other) {
        return title.equals(other.title)
                && Objects.equals(address, other.address)
                && Objects.equals(sha256, other.sha256);
    }
}
