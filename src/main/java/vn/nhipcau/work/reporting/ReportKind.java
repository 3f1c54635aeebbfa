package vn.nhipcau.work.reporting;

/** Whose report it is. */
public enum ReportKind {
    AGENCY,
    CONSOLIDATED
}
