package vn.nhipcau.base.web;

/**
 * One of several things to choose, in words of the reader's language.
 *
 * @param note a few words more, or empty
 */
public record Choice(String value, String label, String note) {
    public Choice(String value, String label) {
        this(value, label, "");
    }
}
