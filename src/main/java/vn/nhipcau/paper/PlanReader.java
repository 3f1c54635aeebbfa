package vn.nhipcau.paper;

import java.util.List;

/** Reads a plan: what is to be done, by whom, until when. */
public final class PlanReader {
    private PlanReader() {}

    /** Never fails: what could not be read is missing or stands among the problems. */
    public static PlanPaper read(SourceText source, KnownAgencies known) {
        return new PlanPaper(
                null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null,
                List.of(), List.of());
    }
}
