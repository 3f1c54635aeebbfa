package vn.nhipcau.library.editions;

import org.jspecify.annotations.Nullable;

/**
 * What visitors see of an edition in a language has changed, in this transaction.
 *
 * @param number of the version that they see now, null where they see none any more
 */
public record TextShown(
        long edition, String language, @Nullable Integer number) {}
