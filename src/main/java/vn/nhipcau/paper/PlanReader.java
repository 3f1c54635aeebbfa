package vn.nhipcau.paper;

import vn.nhipcau.paper.plan.PlanReading;

/** Reads a plan: what is to be done, by whom, until when. */
public final class PlanReader {
    private PlanReader() {}

    /** Never fails: what could not be read is missing or stands among the problems. */
    public static PlanPaper read(SourceText source, KnownAgencies known) {
        return PlanReading.read(source, known);
    }
}
