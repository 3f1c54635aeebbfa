package vn.nhipcau.library.exchange;

/** How far a line's translation has come. */
public enum LineState {
    NEW,
    DRAFTED,
    TRANSLATED,
    REVIEWED,
    /** The original has changed since. */
    STALE
}
