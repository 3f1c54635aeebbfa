package vn.nhipcau.library.memory;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Coded;

/**
 * A sentence and its translation, to be kept.
 *
 * @param from language of the source, {@code to} of the target, by ISO 639
 * @param before the {@link vn.nhipcau.library.Meaning} of the sentence before it, null at the beginning or where it is
 *     unknown; {@code after} likewise
 * @param address of the edition it stands in, or null
 * @param title of the edition, or the name of the file
 * @param domain what the text is about, or null
 */
public record Translated(
        String from,
        String to,
        Coded source,
        Coded target,
        @Nullable String before,
        @Nullable String after,
        @Nullable String address,
        @Nullable String title,
        @Nullable String domain,
        Origin origin) {}
