package vn.nhipcau.portal.stories;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Content;
import vn.nhipcau.library.editions.PublicAddress;
import vn.nhipcau.library.editions.WhenOlder;

/**
 * An edition in one language as visitors read it.
 *
 * @param facts fields that are the same in all languages, as the original says them now
 * @param fields those that each language says anew
 * @param since when this was shown first
 * @param originalAt of when the original is that visitors read, null where they read none
 * @param saidAt of when the original is that this translates, null of an original
 * @param differing in how many sentences these two differ
 */
public record Story(
        long edition,
        String language,
        String kind,
        String agency,
        @Nullable Long picture,
        WhenOlder whenOlder,
        String title,
        String lead,
        Map<String, String> facts,
        Map<String, String> fields,
        Content content,
        Instant since,
        @Nullable Instant originalAt,
        @Nullable Instant saidAt,
        int differing) {
    public String address() {
        return PublicAddress.of(language, edition, title);
    }

    /** All that it shows, its own picture with it. */
    Set<Long> media() {
        Set<Long> media = new HashSet<>(content.shown());
        if (picture != null) {
            media.add(picture);
        }
        return media;
    }

    public boolean isOlder() {
        return differing > 0;
    }

    /** Whether it stands under the notice that the original is newer. */
    public boolean isNoticed() {
        return isOlder() && whenOlder == WhenOlder.NOTICE;
    }
}
