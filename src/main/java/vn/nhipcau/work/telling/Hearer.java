package vn.nhipcau.work.telling;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;

/**
 * Who is told.
 *
 * @param address for e-mail; null where none is known or none is wanted
 */
record Hearer(
        long id,
        String post,
        String agencyName,
        Language language,
        @Nullable String address) {}
