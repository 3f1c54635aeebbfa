package vn.nhipcau.work.reporting;

/** What is done to a report as a whole. */
public enum ReportMove {
    SUBMIT,
    RETURN,
    ACCEPT,
    ISSUE
}
