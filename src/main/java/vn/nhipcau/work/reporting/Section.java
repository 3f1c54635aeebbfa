package vn.nhipcau.work.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of a report. */
public record Section(
        long id,
        int position,
        int depth,
        String title,
        @Nullable String hint,
        List<String> kinds,
        boolean ownParagraph,
        String mark,
        String fullMark) {}
