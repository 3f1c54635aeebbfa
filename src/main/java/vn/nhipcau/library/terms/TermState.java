package vn.nhipcau.library.terms;

/** Whether an editor has looked at a term. Only approved ones are found in texts. */
public enum TermState {
    PROPOSED,
    APPROVED
}
