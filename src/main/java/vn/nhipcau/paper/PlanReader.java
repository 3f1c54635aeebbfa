package vn.nhipcau.paper;

import vn.nhipcau.paper.plan.PlanReading;

/** Reads a plan: what is to be done, by whom, until when. */
public final class PlanReader {
    private PlanReader() {}

    /** Never fails: what could not be read is missing or stands among the problems. */
    public static PlanPaper read(SourceText source, KnownAgencies known) {
        return PlanReading.read(source, known);
    }

    /**
     * Reads the words of one time frame, by the grammar that reads plans.
     *
     * @param words as a paper or a person writes them
     * @param year the year meant where the words name none
     * @return with the words themselves; without spans where they were not understood or name a day that is none
     */
    public static TimeFrame timeFrame(String words, int year) {
        return PlanReading.timeFrame(words, year);
    }
}
