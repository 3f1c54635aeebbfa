package vn.nhipcau.library.editions;

/** What a visitor finds while a translation is older than its original. */
public enum WhenOlder {
    /** The translation as it was when both said the same; a line at its date tells of which version it is. */
    LAST_GOOD,
    /** The same under a notice that the original is newer, and in what. */
    NOTICE
}
