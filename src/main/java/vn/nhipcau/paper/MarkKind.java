package vn.nhipcau.paper;

/** What words of the source were understood as. */
public enum MarkKind {
    TITLE,
    TIME,
    LEAD,
    COORDINATOR,
    ADVISOR,
    PART,
    GROUP,
    UNKNOWN
}
