package vn.nhipcau.library.memory;

/** Where a translation in the memory comes from. */
public enum Origin {
    /** A person translated it and another one looked it through. */
    REVIEWED,
    /** Brought in a file. */
    IMPORTED
}
