package vn.nhipcau.library.media;

import org.jspecify.annotations.Nullable;

/**
 * A page on which a medium stands.
 *
 * @param language code of the page's language, null where it has none of its own
 * @param open whether the public reads that page
 */
public record MediaUse(
        String address, String title, @Nullable String language, boolean open) {}
