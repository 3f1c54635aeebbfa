package vn.nhipcau.work.reminders;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;

/**
 * Who is reminded.
 *
 * @param address for e-mail; null where none is known or none is wanted
 */
record Receiver(
        long id,
        String post,
        String agencyName,
        Language language,
        @Nullable String address) {}
