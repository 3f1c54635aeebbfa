package vn.nhipcau.library.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to take out of the library.
 *
 * @param wanted all that was asked for, in its order
 * @param taken the files, in the order of the sheet
 * @param left what cannot be taken
 * @param collection out of which it comes, null where it was chosen by hand
 */
public record Taking(
        List<ItemKey> wanted,
        List<Taken> taken,
        List<Left> left,
        @Nullable ItemCollection collection) {
    /** So many things at once as a collection holds. */
    public static final int MOST = ItemCollection.MOST;

    /**
     * A file.
     *
     * @param name within the zip
     * @param size in bytes; of what is written only when it is taken, about
     * @param sha256 of a kept file; null for an edition, which is written when it is taken
     * @param language of an edition, null for media
     * @param version of an edition, 0 for media
     */
    public record Taken(
            ItemKey key,
            String name,
            String title,
            long size,
            @Nullable String sha256,
            @Nullable String language,
            int version,
            Credit credit) {}

    /**
     * What the credit sheet says of a file; empty where there is nothing to say.
     *
     * @param beside what must be written beside it
     */
    public record Credit(
            String credit,
            String licence,
            String licenceAddress,
            String territory,
            String until,
            String beside,
            String people,
            String consent,
            String note) {}

    /**
     * What cannot be taken.
     *
     * @param seen whether its page is there still
     * @param reasons in the reader's words
     */
    public record Left(ItemKey key, String title, boolean seen, List<String> reasons) {}

    /** Of all files together, in bytes. */
    public long size() {
        return taken.stream().mapToLong(Taken::size).sum();
    }

    /** The things of which there is a file. */
    public List<ItemKey> things() {
        return taken.stream().map(Taken::key).distinct().toList();
    }
}
