package vn.nhipcau.work.planning;

/** Where a task stands in its time. Between two of its spans it is ahead: it comes again. */
public enum TaskTime {
    NOW,
    AHEAD,
    OVER,
    UNDATED
}
