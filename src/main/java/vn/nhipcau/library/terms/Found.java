package vn.nhipcau.library.terms;

/**
 * A term met in a text.
 *
 * @param from where its first letter stands in the text as it was given
 * @param to behind its last one; codes of marks may stand between
 * @param form as which it was met
 */
public record Found(Term term, int from, int to, Form form) {
    public boolean isForbidden() {
        return form.isForbidden();
    }

    /** A forbidden name of a term whose name is prescribed: the text must not go out. */
    public boolean blocks() {
        return isForbidden() && term.prescribed();
    }
}
