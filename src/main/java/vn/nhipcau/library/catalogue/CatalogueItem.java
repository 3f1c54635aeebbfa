package vn.nhipcau.library.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.media.Bar;
import vn.nhipcau.library.media.MediaKind;

/**
 * A thing of the catalogue as lists show it.
 *
 * @param type code of the kind of edition or of medium
 * @param title in the reader's language where it has one, else in Vietnamese
 * @param languages codes of those in which something is said of it, the original first
 * @param year when it was told, or taken
 * @param bars why the public does not see it now
 * @param preview address of a small view, null where there is none
 * @param uses on how many pages it stands and how often it was taken
 */
public record CatalogueItem(
        ItemKey key,
        String type,
        String title,
        List<String> languages,
        String agencyName,
        String place,
        int year,
        Reach reach,
        List<Bar> bars,
        Instant since,
        @Nullable String preview,
        long uses) {
    /** Code of the language that its title is in. */
    public String titleLanguage(Language reader) {
        return languages.contains(reader.code()) ? reader.code() : ContentLanguage.ORIGINAL;
    }

    /** Its sign in the sprite, where there is nothing to see. */
    public String icon() {
        return switch (key.source()) {
            case EDITION -> "newspaper";
            case MEDIUM -> MediaKind.valueOf(type).icon();
            case PUBLICATION -> "book-open";
        };
    }
}
