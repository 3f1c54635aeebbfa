package vn.nhipcau.paper;

/**
 * A document cited once, and what is said of it there.
 *
 * @param words as printed
 * @param written its number as printed
 */
record DrawnCitation(
        String words, String written, DrawnDocument document, boolean dated, boolean issued, boolean abstracted) {}
