package vn.nhipcau.work.archive;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.UnreadablePaper;

/**
 * What became of a file that was to be filed.
 *
 * @param report null where it was refused
 * @param known it stood in the archive before
 * @param why it was refused, null where it was not
 */
public record Arrival(
        String name,
        @Nullable ArchivedReport report,
        boolean known,
        @Nullable UnreadablePaper why) {}
