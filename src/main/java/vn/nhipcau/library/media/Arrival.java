package vn.nhipcau.library.media;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;

/**
 * What became of one of the files that were sent.
 *
 * @param fileName as it came
 * @param received null where it was refused
 * @param why it was refused
 */
public record Arrival(
        String fileName,
        @Nullable Received received,
        @Nullable UnfitFile why) {
    /** As scripts are told. */
    Picked picked(Text text) {
        if (received == null) {
            return Picked.refused(fileName, why == null ? "" : text.get(why.key(), why.args()));
        }
        return Picked.of(received.medium(), received.known(), said(text));
    }

    /** What the person ought to know. */
    public List<String> said(Text text) {
        return received == null
                ? List.of()
                : received.notices().stream()
                        .map(notice -> text.get(notice.key(), notice.args().toArray()))
                        .toList();
    }
}
