package vn.nhipcau.paper;

import vn.nhipcau.paper.report.ReportReading;

/** Reads a report: its outline, its figures, the documents that it cites. */
public final class ReportReader {
    private ReportReader() {}

    /** Never fails: what could not be read is missing. */
    public static ReportPaper read(SourceText source, KnownAgencies known) {
        return ReportReading.read(source, known);
    }
}
