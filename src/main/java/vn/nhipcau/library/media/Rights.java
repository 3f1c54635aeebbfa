package vn.nhipcau.library.media;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and how long a medium may be shown, and whether those on it agreed.
 *
 * @param people who is seen or heard, in words
 * @param licence code of its kind, null where nobody said
 * @param holder whose it is
 * @param territory codes of countries by ISO 3166, none for all the world
 * @param until the last day, itself included, by the calendar of the office
 * @param embargo not shown before this moment
 */
public record Rights(
        String people,
        Consent consent,
        @Nullable LocalDate consentUntil,
        @Nullable String licence,
        String holder,
        List<String> territory,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant embargo) {
    public Rights {
        territory = List.copyOf(territory);
    }
}
